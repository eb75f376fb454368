using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Containers;

/// <summary>
/// Where the image of a container comes from decides what the role that starts the task may do: it pulls from the repository, one's own or that of the CDK's
/// assets. Beside it stand the secrets that a container gets. The container itself is lowered by its model. Source: <c>aws-ecs/lib/images</c> of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="models">Lowers the container.</param>
/// <param name="wiring">Calls the grants of repositories and secrets.</param>
/// <param name="policies">Takes the statements.</param>
internal sealed class ContainerImages(IConstructLowering models, Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Container = "aws-cdk-lib.aws_ecs.ContainerDefinition";
    private const string Image = "aws-cdk-lib.aws_ecs.ContainerImage";
    private static readonly string[] Pull = ["ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"];

    // The prop that holds the options of the image, where the role is below the service, and whether the model tells of assets.
    private static readonly Dictionary<string, (string? Options, string Role, bool IsAssetTold)> Patterns = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedEc2Service"] = ("taskImageOptions", "TaskDef/ExecutionRole", false),
        ["aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedFargateService"] = ("taskImageOptions", "TaskDef/ExecutionRole", false),
        ["aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedEc2Service"] = ("taskImageOptions", "TaskDef/ExecutionRole", false),
        ["aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedFargateService"] = ("taskImageOptions", "TaskDef/ExecutionRole", false),
        ["aws-cdk-lib.aws_ecs_patterns.QueueProcessingEc2Service"] = (null, "QueueProcessingTaskDef/ExecutionRole", true),
        ["aws-cdk-lib.aws_ecs_patterns.QueueProcessingFargateService"] = (null, "QueueProcessingTaskDef/ExecutionRole", true),
    };

    /// <summary>Whether what an image brings is known: read here, or nothing.</summary>
    public static bool IsKnown(CdkValue? image) =>
        image is not null && image.Cases().All(static c => c.Value is CdkObject { Receiver: null, MemberOf: Image, Member: "fromRegistry" or "fromEcrRepository" or "fromAsset" or "fromDockerImageAsset" });

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is null || (construct.Fqn != Container && !Patterns.ContainsKey(construct.Fqn)))
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        if (construct.Fqn == Container)
        {
            if (construct.Prop("taskDefinition") is CdkObject task)
            {
                LetPull(construct, construct.Prop("image"), call => ExecutionRoles.Ensure(task, call, context), context);
                ContainerSecrets.LetRead(construct, construct.Prop("secrets"), wiring, call => ExecutionRoles.Ensure(task, call, context), context);
            }
        }
        else
        {
            var (optionsProp, id, isAssetTold) = Patterns[construct.Fqn];
            var options = optionsProp is null ? null : construct.Prop(optionsProp);
            var image = optionsProp is null ? construct.Prop("image") : options.Member("image");
            LetPull(construct, image, RoleFor, context, isAssetTold);
            if (optionsProp is not null)
            {
                ContainerSecrets.LetRead(construct, options.Member("secrets"), wiring, RoleFor, context);
            }

            CdkValue? RoleFor(CdkCall call) => options.Member("executionRole") ?? ExecutionRoles.Ensure(construct, id, call, context);
        }

        return isKnown;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    private void LetPull(CdkObject construct, CdkValue? images, Func<CdkCall, CdkValue?> roleFor, LoweringContext context, bool isAssetTold = false)
    {
        foreach (var (image, guard) in images.Cases(construct.Guard))
        {
            if (image is CdkObject { Member: "fromEcrRepository" or "fromAsset" or "fromDockerImageAsset" } made && IsKnown(made) && (made.Member != "fromAsset" || !isAssetTold))
            {
                var span = construct.Construct!.IdSpan;
                var call = new CdkCall("grantPull", Image, [], construct.Construct.Span) { NameSpan = span, Guard = guard, IsRepeated = construct.IsRepeated };
                LetPull(made, roleFor(call), call, context);
            }
        }
    }

    private void LetPull(CdkObject image, CdkValue? role, CdkCall call, LoweringContext context)
    {
        if (role is null)
        {
            context.Draft.IsOpen = true;
        }
        else if (image.Member == "fromEcrRepository" && image["repository"] is CdkObject repository)
        {
            wiring.Call(repository, "grantPull", call, context, new CdkArgument("grantee", role));
        }
        else
        {
            // Which repository of elsewhere it is cannot be told, what may be done with it can.
            var from = image.Member == "fromEcrRepository" ? Texts.Unknown("is a repository that is not made here", call.NameSpan) : AssetRepository(call.NameSpan);
            Give(role, Pull, from, call, context);
            Give(role, ["ecr:GetAuthorizationToken"], Texts.Known("*", call.NameSpan), call, context);
        }
    }

    private void Give(CdkValue role, string[] actions, Value resource, CdkCall call, LoweringContext context) =>
        _ = policies.TryAdd(role, Statements.Allow(actions, resource, call.NameSpan), call, context);

    // Of the bootstrap stack; its qualifier is the app's choice.
    private static Value AssetRepository(SourceSpan span) => Texts.Join(
        span, "arn:", Texts.Pseudo("AWS::Partition", span), ":ecr:", Texts.Pseudo("AWS::Region", span), ":", Texts.Pseudo("AWS::AccountId", span), ":repository/cdk-",
        Texts.Unknown("is the qualifier of the bootstrap stack", span), "-container-assets-", Texts.Pseudo("AWS::AccountId", span), "-", Texts.Pseudo("AWS::Region", span));
}

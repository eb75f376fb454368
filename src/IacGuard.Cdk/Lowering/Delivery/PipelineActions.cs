using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Delivery;

/// <summary>
/// The actions of a pipeline: each of AWS's own has a role that the pipeline takes on, with what the action needs. Source: <c>getRoleForAction</c> and the
/// actions of aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="policies">Takes the statements.</param>
/// <param name="wiring">Tells the attributes of what an action works on.</param>
/// <param name="knowledge">The version and flags in use.</param>
internal sealed class PipelineActions(IPrincipalPolicies policies, Wiring wiring, CdkKnowledge knowledge)
{
    private const string Module = "aws-cdk-lib.aws_codepipeline_actions.";
    private const string RoleIsTrusted = "@aws-cdk/pipelines:reduceStageRoleTrustScope";

    // What an action works on: where that is another account's, so is the role.
    private static readonly Dictionary<string, string?> Works = new(StringComparer.Ordinal)
    {
        ["CloudFormationCreateReplaceChangeSetAction"] = null,
        ["CloudFormationCreateUpdateStackAction"] = null,
        ["CodeBuildAction"] = "project",
        ["CodeCommitSourceAction"] = "repository",
        ["CodeStarConnectionsSourceAction"] = null,
        ["EcrSourceAction"] = "repository",
        ["EcsDeployAction"] = "service",
        ["LambdaInvokeAction"] = "lambda",
        ["ManualApprovalAction"] = null,
        ["S3DeployAction"] = "bucket",
        ["S3SourceAction"] = "bucket",
    };

    // Without a role of their own: not AWS's.
    private static readonly HashSet<string> Foreign = new(StringComparer.Ordinal) { "GitHubSourceAction", "JenkinsAction", "AlexaSkillDeployAction" };

    /// <summary>Adds what an action of a stage brings.</summary>
    /// <returns>Whether nothing else may come with it.</returns>
    public bool Add(CdkObject pipeline, string stage, CdkValue given, Condition? guard, LoweringContext context)
    {
        if (given is not CdkObject { Construct: null, Member: null } action || !action.Fqn.StartsWith(Module, StringComparison.Ordinal)
            || action["props"] is not StructValue { IsOpen: false } props || props.Member("actionName").Text() is not { } name)
        {
            return false;
        }

        var kind = action.Fqn.Substring(Module.Length);
        if (Foreign.Contains(kind))
        {
            return false;
        }

        if (!Works.TryGetValue(kind, out var resource) || props["account"] is not null || props["region"] is not null || pipeline.Prop("usePipelineRoleForActions") is not null
            || (resource is not null && Locator.Find(props[resource], knowledge) is null))
        {
            return false;
        }

        var call = new CdkCall("addAction", pipeline.Fqn, [], action.Span) { Guard = guard, IsRepeated = action.IsRepeated };
        var scope = Place.Join(pipeline.Construct!.Path, Place.Join(LogicalIds.Sanitized(stage), LogicalIds.Sanitized(name)));
        var role = props["role"] ?? Make(Place.Join(scope, "CodePipelineActionRole"), Trust(pipeline, action.Span), call, pipeline, context);
        var needs = new ActionNeeds(Artifacts.Of(pipeline, context.Draft), wiring, action.Span);
        var isWhole = true;
        switch (kind)
        {
            case "CodeStarConnectionsSourceAction":
                Give(role, [needs.UseConnection(props, context), .. needs.Change(isAcl: true)], call, context);
                break;
            case "S3SourceAction":
                Give(role, [needs.ReadFile(props, context), needs.Write()], call, context);
                isWhole = props["trigger"] is null or EnumMember { Member: "POLL" or "NONE" };
                break;
            case "CodeCommitSourceAction":
                Give(role, [.. needs.Change(isAcl: false), needs.FetchCode(props)], call, context);
                isWhole = false;
                break;
            case "S3DeployAction":
                Give(role, [needs.WriteTo(props["bucket"]), needs.Read()], call, context);
                break;
            case "CodeBuildAction":
                Give(role, [needs.Build(props)], call, context);
                isWhole = Build((CdkObject)props["project"]!, needs, props, pipeline, call, context);
                break;
            case "CloudFormationCreateUpdateStackAction" or "CloudFormationCreateReplaceChangeSetAction":
                var deploying = props["deploymentRole"] ?? Make(Place.Join(scope, "Role"), Service("cloudformation.amazonaws.com", action.Span), call, pipeline, context);
                Give(deploying, props["adminPermissions"].Text() == "true" ? [needs.Read(), needs.Everything()] : [needs.Read()], call, context);
                Give(role, [needs.Read(), .. needs.Deploy(kind, deploying)], call, context);
                isWhole = props["adminPermissions"] is PlainValue && props["deploymentRole"] is null;
                break;
            case "ManualApprovalAction":
                isWhole = props["notificationTopic"] is null && props["notifyEmails"] is null;
                break;
            default:
                isWhole = false;
                break;
        }

        return isWhole;
    }

    // A build project takes the key of the artifacts, and may read them; with outputs write them as well.
    private bool Build(CdkObject project, ActionNeeds needs, StructValue props, CdkObject pipeline, CdkCall call, LoweringContext context)
    {
        if (context.Draft.Find(project, "Resource") is { Type: "AWS::CodeBuild::Project" } resource && resource.Properties["EncryptionKey"] is ScalarValue or AbsentValue)
        {
            var key = Artifacts.Of(pipeline, context.Draft).Key;
            resource.Properties = key is AbsentValue ? resource.Properties : resource.Properties.With(
                "EncryptionKey", key is ReferenceValue && call.Guard is null ? key : Texts.Unknown("may be the key of the artifacts of the pipeline", call.Span));
        }

        var hasOutputs = props["outputs"] is not (null or ListOf { Items.Count: 0, IsOpen: false });
        Give(project, hasOutputs ? [needs.ReadWrite()] : [needs.Read()], call, context);
        return true;
    }

    private void Give(CdkValue role, IReadOnlyList<MapValue> statements, CdkCall call, LoweringContext context)
    {
        foreach (var statement in statements)
        {
            policies.TryAdd(role, statement, call, context);
        }
    }

    private static CdkObject Make(string path, Value principal, CdkCall call, CdkObject pipeline, LoweringContext context)
    {
        var trust = Texts.Map(call.Span, ("Action", Texts.Known("sts:AssumeRole", call.Span)), ("Effect", Texts.Known("Allow", call.Span)), ("Principal", principal));
        PolicyStore.Ensure(
            context.Draft,
            "AWS::IAM::Role",
            Place.Join(path, "Resource"),
            call.Guard,
            call,
            [new MapEntry("AssumeRolePolicyDocument", call.Span, Statements.Around(new ListValue([trust], call.Span), call.Span))]);
        return new CdkObject(IamNames.Role, [], call.Span) { Construct = new ConstructIdentity(path, call.Span, pipeline.Construct!.Ids), Guard = pipeline.Guard };
    }

    private static MapValue Service(string name, SourceSpan span) => Texts.Map(span, ("Service", Texts.Known(name, span)));

    // The account, or where a newer flag is on the role of the pipeline.
    private Value Trust(CdkObject pipeline, SourceSpan span) => knowledge.HasFlag(RoleIsTrusted) && !knowledge.IsFirstVersion
        ? Texts.Unknown("is the role of " + pipeline.Construct!.Path, span)
        : Texts.Map(span, ("AWS", Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":iam::", Texts.Pseudo("AWS::AccountId", span), ":root")));
}

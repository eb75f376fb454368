using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Core;
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

    // What an action works on: where that is another account's, so is the role. Actions that are not AWS's have none.
    private static readonly Dictionary<string, string?> Works = new(StringComparer.Ordinal)
    {
        ["CloudFormationCreateReplaceChangeSetAction"] = null,
        ["CloudFormationCreateUpdateStackAction"] = null,
        ["CodeBuildAction"] = "project",
        ["CodeDeployEcsDeployAction"] = "deploymentGroup",
        ["CodeDeployServerDeployAction"] = "deploymentGroup",
        ["CodeCommitSourceAction"] = "repository",
        ["CodeStarConnectionsSourceAction"] = null,
        ["EcrSourceAction"] = "repository",
        ["EcsDeployAction"] = "service",
        ["GitHubSourceAction"] = null,
        ["LambdaInvokeAction"] = "lambda",
        ["ManualApprovalAction"] = null,
        ["S3DeployAction"] = "bucket",
        ["S3SourceAction"] = "bucket",
    };

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
        if (!Works.TryGetValue(kind, out var resource) || props["account"] is not null || props["region"] is not null || pipeline.Prop("usePipelineRoleForActions") is not null
            || (resource is not null && !IsKnown(props[resource])))
        {
            return false;
        }

        var call = new CdkCall("addAction", pipeline.Fqn, [], action.Span) { Guard = guard, IsRepeated = action.IsRepeated };
        var scope = Place.Join(pipeline.Construct!.Path, Place.Join(LogicalIds.Sanitized(stage), LogicalIds.Sanitized(name)));
        if (kind == "GitHubSourceAction")
        {
            return Listen(pipeline, scope, name, props, call, context);
        }

        var role = props["role"] ?? Make(Place.Join(scope, "CodePipelineActionRole"), Trust(pipeline, action.Span), call, pipeline, context);
        return Allow(kind, role, scope, props, pipeline, call, context);
    }

    private bool IsKnown(CdkValue? resource) => Locator.Find(resource, knowledge) is not null || (resource is CdkObject made && ImportedAttributes.IsImported(made));

    // What the role of an action may do, and what else comes with the action; whether that is all.
    private bool Allow(string kind, CdkValue role, string scope, StructValue props, CdkObject pipeline, CdkCall call, LoweringContext context)
    {
        var artifacts = Artifacts.Of(pipeline, context.Draft);
        var needs = new ActionNeeds(artifacts, wiring, call.Span);
        switch (kind)
        {
            case "CodeStarConnectionsSourceAction":
                Give(role, [needs.UseConnection(props, context), .. needs.Change(isAcl: true)], call, context);
                return true;
            case "S3SourceAction":
                Give(role, [needs.ReadFile(props, context), needs.Write()], call, context);
                return props["trigger"] is null or EnumMember { Member: "POLL" or "NONE" };
            case "CodeCommitSourceAction":
                Give(role, [.. needs.Change(isAcl: false), needs.FetchCode(props)], call, context);
                return false;
            case "S3DeployAction":
                Give(role, [needs.WriteTo(props["bucket"]), needs.Read()], call, context);
                return true;
            case "CodeDeployServerDeployAction":
                Give(role, [.. needs.DeployTo(props["deploymentGroup"]), needs.Read()], call, context);
                return props["deploymentGroup"] is CdkObject group && ReadOf(group.Prop("autoScalingGroups"), needs, call, context);
            case "CodeDeployEcsDeployAction":
                Give(role, [.. needs.DeployTasks(props["deploymentGroup"]), needs.Read()], call, context);
                return true;
            case "CodeBuildAction":
                Give(role, [needs.Build(props)], call, context);
                Build((CdkObject)props["project"]!, artifacts.Key, needs, props, call, context);
                return true;
            case "CloudFormationCreateUpdateStackAction" or "CloudFormationCreateReplaceChangeSetAction":
                var deploying = props["deploymentRole"]
                    ?? Make(Place.Join(scope, "Role"), PrincipalFragment.Of("Service", Texts.Known("cloudformation.amazonaws.com", call.Span), call.Span).Json, call, pipeline, context);
                Give(deploying, props["adminPermissions"].Text() == "true" ? [needs.Read(), needs.Everything()] : [needs.Read()], call, context);
                Give(role, [needs.Read(), .. needs.Deploy(kind, deploying)], call, context);
                return props["adminPermissions"] is PlainValue && props["deploymentRole"] is null;
            case "ManualApprovalAction":
                return props["notificationTopic"] is null && props["notifyEmails"] is null;
            default:
                return false;
        }
    }

    // The instances that are deployed to fetch what is deployed.
    private bool ReadOf(CdkValue? instances, ActionNeeds needs, CdkCall call, LoweringContext context)
    {
        if (instances is not (null or ListOf { IsOpen: false }))
        {
            return false;
        }

        foreach (var group in (instances as ListOf)?.Items ?? [])
        {
            Give(group, [needs.Read()], call, context);
        }

        return true;
    }

    // GitHub tells the pipeline of changes, unless it is asked or nobody is.
    private static bool Listen(CdkObject pipeline, string scope, string action, StructValue props, CdkCall call, LoweringContext context)
    {
        if (props["trigger"] is EnumMember { Member: "POLL" or "NONE" })
        {
            return true;
        }

        if (props["trigger"] is not (null or EnumMember { Member: "WEBHOOK" }) || props["oauthToken"] is not { } token)
        {
            return false;
        }

        var span = call.NameSpan;
        var secret = Texts.Map(token.Span, ("SecretToken", context.Lower(token)));
        Wiring.Add(
            "AWS::CodePipeline::Webhook",
            Place.Join(scope, "WebhookResource"),
            call,
            Guards.And(pipeline.Guard, call.Guard),
            [
                new MapEntry("Authentication", span, Texts.Known("GITHUB_HMAC", span)),
                new MapEntry("AuthenticationConfiguration", span, secret),
                new MapEntry("Filters", span, Texts.Unknown("are about the branch", span)),
                new MapEntry("RegisterWithThirdParty", span, Texts.Known("true", span)),
                new MapEntry("TargetAction", span, Texts.Known(action, span)),
                new MapEntry("TargetPipeline", span, new ReferenceValue(pipeline.Construct!.LogicalId("Resource"), null, span)),
                new MapEntry("TargetPipelineVersion", span, Texts.Number("1", span)),
            ],
            context);
        return true;
    }

    // A build project takes the key of the artifacts, and may read them; with outputs write them as well.
    private void Build(CdkObject project, Value key, ActionNeeds needs, StructValue props, CdkCall call, LoweringContext context)
    {
        if (ImportedAttributes.IsImported(project))
        {
            return;
        }

        Artifacts.GiveKey(project, key.IsAbsent || (key is ReferenceValue && call.Guard is null) ? key : Artifacts.UnknownKey(call.Span), context.Draft);
        var hasOutputs = props["outputs"] is not (null or ListOf { Items.Count: 0, IsOpen: false });
        Give(project, hasOutputs ? [needs.ReadWrite()] : [needs.Read()], call, context);
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

    // The account, or where a newer flag is on the role of the pipeline.
    private Value Trust(CdkObject pipeline, SourceSpan span) => knowledge.HasFlag(RoleIsTrusted) && !knowledge.IsFirstVersion
        ? Texts.Unknown("is the role of " + pipeline.Construct!.Path, span)
        : Texts.Map(span, ("AWS", Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":iam::", Texts.Pseudo("AWS::AccountId", span), ":root")));
}

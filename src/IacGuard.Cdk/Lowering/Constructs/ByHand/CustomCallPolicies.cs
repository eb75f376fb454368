using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// What an <c>AwsCustomResource</c> may do: the statements that it is given, or one for each call that it makes. Source: <c>aws-custom-resource.js</c> and
/// <c>sdk-info.js</c> of aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="resource">The custom resource.</param>
internal sealed class CustomCallPolicies(Composition resource) : HandReading
{
    private const string Calls = "AWS679f53fac002430cb0da5b7982bd2287";
    private const string Path = "CustomResourcePolicy/Resource";

    private static readonly string[] CallProps = ["onCreate", "onUpdate", "onDelete"];

    // Services whose actions have another prefix in policies than the SDK's name of the service.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CloudWatchLogs"] = "logs",
        ["CognitoIdentityServiceProvider"] = "cognito-idp",
        ["EventBridge"] = "events",
        ["StepFunctions"] = "states",
        ["SESV2"] = "ses",
    };

    private static readonly HashSet<string> Same = new(StringComparer.OrdinalIgnoreCase)
    {
        "ACM", "APIGateway", "Athena", "CloudFormation", "CloudFront", "CloudTrail", "CodeBuild", "CodePipeline", "DynamoDB", "EC2", "ECR", "ECS", "EKS", "Firehose", "Glue", "GuardDuty", "IAM", "IoT",
        "Kinesis", "KMS", "Lambda", "Organizations", "RDS", "Redshift", "Route53", "S3", "SecretsManager", "SES", "SNS", "SQS", "SSM", "STS",
    };

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == "policy";

    /// <inheritdoc />
    public override void Finish()
    {
        if (resource.Slots.Root("policy") is not { } policy)
        {
            return;
        }

        var span = policy.Span;
        var statements = StatementsOf(policy) ?? new ListValue([], span, isOpen: true);
        resource.Scene.Set(new SceneResource(
            resource.Identity.LogicalId(Path),
            "AWS::IAM::Policy",
            Locator.Join(resource.Identity.Path, Path),
            Texts.Map(
                span,
                ("PolicyDocument", Statements.Around(statements, span)),
                ("PolicyName", new UnknownValue(UnknownSource.MadeName, "the CDK makes the name", span)),
                ("Roles", new ListValue([Role(span)], span))),
            MapValue.Empty,
            null));
    }

    // All custom resources of a stack share one function.
    private Value Role(SourceSpan span) => resource.Scene.Changed.FirstOrDefault(static r => r.Type == "AWS::IAM::Role" && r.Path.EndsWith(Calls + "/ServiceRole/Resource", StringComparison.Ordinal)) is { } role
        ? new ReferenceValue(role.Id, null, span)
        : Texts.Unknown("is the role of the function that makes the calls", span);

    private ListValue? StatementsOf(CdkValue policy) => policy switch
    {
        CdkObject { Member: "fromStatements" } given when given["statements"] is ListOf { IsOpen: false } list => new ListValue([.. list.Items.Select(resource.Lower)], policy.Span),
        CdkObject { Member: "fromSdkCalls" } told when Resources(told["options"].Member("resources")) is { } resources =>
            new ListValue([.. CallProps.Select(resource.Slots.Root).OfType<CdkValue>().Select(call => Statement(call, resources))], policy.Span),
        _ => null,
    };

    private Value? Resources(CdkValue? resources) => resources switch
    {
        null => null,
        CdkObject { Member: "ANY_RESOURCE" } => Texts.Known("*", resources.Span),
        _ => resource.Lower(resources),
    };

    private MapValue Statement(CdkValue call, Value resources)
    {
        var role = call.Member("assumedRoleArn");
        return role is null ? Statements.Allow(Action(call), resources, call.Span) : Statements.Allow(["sts:AssumeRole"], resource.Lower(role), call.Span);
    }

    private static Value Action(CdkValue call)
    {
        if (call.Member("service").Text() is not { } service || call.Member("action").Text() is not { Length: > 0 } action
            || (Prefixes.TryGetValue(service, out var other) ? other : Same.Contains(service) ? service.ToLowerInvariant() : null) is not { } prefix)
        {
            return Texts.Unknown("is the action of a call of the SDK", call.Span);
        }

        return Texts.Known(prefix + ":" + char.ToUpperInvariant(action[0]) + action.Substring(1), call.MemberSpan("action"));
    }
}

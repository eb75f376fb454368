namespace IacGuard.Rules.Resilience;

/// <summary>Where a resource type names a function that it invokes.</summary>
/// <param name="Source">A short name of who invokes.</param>
/// <param name="Path">The property path of the function; <c>[]</c> marks lists.</param>
/// <param name="Mode">How it is invoked: <c>async</c>, <c>sync</c>, <c>poll</c>.</param>
internal sealed record InvocationPlace(string Source, string Path, string Mode = "async")
{
    /// <summary>The list whose items each are one invocation; empty when the resource is one.</summary>
    public string Items { get; init; } = "";

    /// <summary>A property (of the item) that must have a value for the place to count; null for none.</summary>
    public (string Path, string Value)? Only { get; init; }

    /// <summary>A property (of the item) whose value makes the invocation of the other mode; null for none.</summary>
    public (string Path, string Value, string Mode)? Switch { get; init; }
}

/// <summary>
/// The places by type. Source: AWS Lambda Developer Guide, "Invoking Lambda with events from other AWS services", and the CloudFormation
/// resource specification. A custom resource is asynchronous too; permissions come last: they show invocations that stand nowhere else.
/// </summary>
internal static class InvocationPlaces
{
    private static readonly InvocationPlace[] None = [];
    private static readonly InvocationPlace[] CustomResource = [new("custom resource", "ServiceToken")];

    private static readonly Dictionary<string, InvocationPlace[]> ByType = new(StringComparer.Ordinal)
    {
        ["AWS::Events::Rule"] = [new("event rule", "Arn") { Items = "Targets[]" }],
        ["AWS::Scheduler::Schedule"] = [new("schedule", "Target.Arn")],
        ["AWS::SNS::Subscription"] = [new("sns", "Endpoint") { Only = ("Protocol", "lambda") }],
        ["AWS::SNS::Topic"] = [new("sns", "Endpoint") { Items = "Subscription[]", Only = ("Protocol", "lambda") }],
        ["AWS::S3::Bucket"] = [new("s3", "Function") { Items = "NotificationConfiguration.LambdaConfigurations[]" }],
        ["AWS::Logs::SubscriptionFilter"] = [new("logs", "DestinationArn")],
        ["AWS::IoT::TopicRule"] =
        [
            new("iot", "Lambda.FunctionArn") { Items = "TopicRulePayload.Actions[]" },
            new("iot", "TopicRulePayload.ErrorAction.Lambda.FunctionArn"),
        ],
        ["AWS::SES::ReceiptRule"] =
        [
            new("ses", "FunctionArn") { Items = "Rule.Actions[].LambdaAction", Switch = ("InvocationType", "RequestResponse", "sync") },
        ],
        ["AWS::Config::ConfigRule"] = [new("config", "Source.SourceIdentifier") { Only = ("Source.Owner", "CUSTOM_LAMBDA") }],
        ["AWS::CodeCommit::Repository"] = [new("codecommit", "DestinationArn") { Items = "Triggers[]" }],
        ["AWS::CodePipeline::Pipeline"] =
        [
            new("codepipeline", "Configuration.FunctionName") { Items = "Stages[].Actions[]", Only = ("ActionTypeId.Provider", "Lambda") },
        ],
        ["AWS::Pipes::Pipe"] =
        [
            new("pipe", "Target", "sync") { Switch = ("TargetParameters.LambdaFunctionParameters.InvocationType", "FIRE_AND_FORGET", "async") },
        ],
        ["AWS::Lambda::EventSourceMapping"] = [new("event source mapping", "FunctionName", "poll")],
        ["AWS::CloudFormation::CustomResource"] = CustomResource,
    };

    /// <summary>Service names, as principals of a permission, that invoke asynchronously.</summary>
    private static readonly HashSet<string> Asynchronous = new(StringComparer.Ordinal)
    {
        "s3", "sns", "events", "scheduler", "ses", "config", "codecommit", "codepipeline", "logs", "iot",
    };

    private static readonly HashSet<string> Synchronous = new(StringComparer.Ordinal)
    {
        "apigateway", "elasticloadbalancing", "cognito-idp", "cognito-sync", "connect", "firehose", "lex", "lexv2", "vpc-lattice",
    };

    /// <summary>The places of a type.</summary>
    public static IReadOnlyList<InvocationPlace> Of(string type) =>
        ByType.TryGetValue(type, out var places) ? places : type.StartsWith("Custom::", StringComparison.Ordinal) ? CustomResource : None;

    /// <summary>How the service of a principal such as <c>s3.amazonaws.com</c> invokes: <c>async</c>, <c>sync</c>, or <c>other</c>.</summary>
    public static string ModeOf(string service) => Asynchronous.Contains(service) ? "async" : Synchronous.Contains(service) ? "sync" : "other";

    /// <summary>How an event of a SAM function invokes it. Source: AWS SAM Developer Guide, EventSource.</summary>
    public static string ModeOfSamEvent(string type) => type switch
    {
        "S3" or "SNS" or "Schedule" or "ScheduleV2" or "CloudWatchEvent" or "EventBridgeRule" or "CloudWatchLogs" or "IoTRule" => "async",
        "Api" or "HttpApi" or "AlexaSkill" or "Cognito" => "sync",
        _ => "poll",
    };
}

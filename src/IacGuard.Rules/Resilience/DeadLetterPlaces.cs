namespace IacGuard.Rules.Resilience;

/// <summary>Where a resource type names the queue or topic that takes what could not be delivered or handled.</summary>
/// <param name="Kind">A short name of the mechanism.</param>
/// <param name="Path">The property path; <c>[]</c> marks lists, <c>*</c> any key.</param>
/// <param name="IsUrl">Whether a queue is named by its URL instead of its ARN.</param>
internal sealed record DeadLetterPlace(string Kind, string Path, bool IsUrl = false);

/// <summary>
/// The places by type. Source: the CloudFormation resource specification and AWS SAM's schema (state of 2026-11). Properties of the same
/// words that mean something else (CodePipeline's and Image Builder's <c>OnFailure</c>) are not among them.
/// </summary>
internal static class DeadLetterPlaces
{
    private const string OnFailure = "DestinationConfig.OnFailure.Destination";

    private static readonly DeadLetterPlace[] None = [];

    private static readonly DeadLetterPlace[] SamEvents =
    [
        new("schedule or rule", "Events.*.Properties.DeadLetterConfig.Arn"),
        new("sns subscription", "Events.*.Properties.RedrivePolicy.deadLetterTargetArn"),
        new("event source mapping", "Events.*.Properties." + OnFailure),
    ];

    private static readonly Dictionary<string, DeadLetterPlace[]> ByType = new(StringComparer.Ordinal)
    {
        ["AWS::SQS::Queue"] = [new("queue", "RedrivePolicy.deadLetterTargetArn")],
        ["AWS::Lambda::Function"] = [new("function", "DeadLetterConfig.TargetArn")],
        ["AWS::Lambda::EventInvokeConfig"] = [new("event invoke config", OnFailure)],
        ["AWS::Lambda::EventSourceMapping"] = [new("event source mapping", OnFailure)],
        ["AWS::Events::Rule"] = [new("event rule", "Targets[].DeadLetterConfig.Arn")],
        ["AWS::Events::EventBus"] = [new("event bus", "DeadLetterConfig.Arn")],
        ["AWS::Scheduler::Schedule"] = [new("schedule", "Target.DeadLetterConfig.Arn")],
        ["AWS::SNS::Subscription"] = [new("sns subscription", "RedrivePolicy.deadLetterTargetArn")],
        ["AWS::Pipes::Pipe"] =
        [
            new("pipe", "SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn"),
            new("pipe", "SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn"),
        ],
        ["AWS::EventsV2::Subscriber"] = [new("event subscriber", "OnFailureConfiguration.Arn")],
        ["AWS::EventsV2::EventSource"] =
        [
            new("event source", "Configuration.AwsServiceEventsConfiguration.OnFailureConfiguration.Arn"),
            new("event source", "Configuration.PartnerEventsConfiguration.OnFailureConfiguration.Arn"),
        ],
        ["AWS::Glue::Crawler"] = [new("crawler", "Targets.S3Targets[].DlqEventQueueArn"), new("crawler", "Targets.CatalogTargets[].DlqEventQueueArn")],
        ["AWS::CustomerProfiles::Domain"] = [new("customer profiles", "DeadLetterQueueUrl", IsUrl: true)],
        ["AWS::IoT::TopicRule"] =
        [
            new("iot rule", "TopicRulePayload.ErrorAction.Sqs.QueueUrl", IsUrl: true),
            new("iot rule", "TopicRulePayload.ErrorAction.Sns.TargetArn"),
        ],
        ["AWS::Serverless::Function"] =
        [
            new("function", "DeadLetterQueue.TargetArn"),
            new("event invoke config", "EventInvokeConfig." + OnFailure),
            .. SamEvents,
        ],
        ["AWS::Serverless::StateMachine"] = SamEvents,
    };

    /// <summary>The places of a type.</summary>
    public static IReadOnlyList<DeadLetterPlace> Of(string type) => ByType.TryGetValue(type, out var places) ? places : None;
}

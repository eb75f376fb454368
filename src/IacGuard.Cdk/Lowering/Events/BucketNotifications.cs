using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// What the queue or topic that a bucket notifies lets S3 do: <c>bucket.AddEventNotification(type, new SqsDestination(queue))</c>. The notification itself
/// is told by the model of the bucket. Source: what aws-cdk-lib 2.160.0 and 2.276.0 synthesize.
/// </summary>
internal sealed class BucketNotifications(Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_s3_notifications.";
    private static readonly string[] ToQueue = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];
    private static readonly string[] ToTopic = ["sns:Publish"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method is not ("addEventNotification" or "addObjectCreatedNotification" or "addObjectRemovedNotification") || call["dest"] is not CdkObject destination)
        {
            return false;
        }

        var (target, arn, actions) = destination.Fqn switch
        {
            Module + "SqsDestination" => (destination["queue"], "queueArn", ToQueue),
            Module + "SnsDestination" => (destination["topic"], "topicArn", ToTopic),
            _ => (null, "", []),
        };
        if (target is CdkObject { Construct: not null } made)
        {
            var source = Texts.Map(call.NameSpan, ("aws:SourceArn", wiring.Attribute(receiver, "bucketArn", call.NameSpan)));
            var statement = Wiring.Statement(actions, "s3.amazonaws.com", wiring.Attribute(made, arn, call.NameSpan), AbsentValue.Instance, call.NameSpan)
                .With("Condition", Texts.Map(call.NameSpan, ("ArnLike", source)));
            policies.TryAddToResource(made, statement, call, context);
        }

        return false;
    }
}

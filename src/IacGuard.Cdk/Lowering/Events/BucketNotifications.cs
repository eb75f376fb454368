using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// What the queue or topic that a bucket notifies lets S3 do: <c>bucket.AddEventNotification(type, new SqsDestination(queue))</c>, and functions that have a bucket as
/// their event source. The notification itself is told by the model of the bucket. Source: what aws-cdk-lib 2.160.0 and 2.276.0 synthesize.
/// </summary>
internal sealed class BucketNotifications(Wiring wiring, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_s3_notifications.";
    private const string Source = "aws-cdk-lib.aws_lambda_event_sources.S3EventSource";
    private const string SourceOfAny = Source + "V2";
    private static readonly string[] ToQueue = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"];
    private static readonly string[] ToTopic = ["sns:Publish"];

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is { Construct: { } function, Fqn: "aws-cdk-lib.aws_lambda.Function" })
        {
            var call = new CdkCall("addEventSource", construct.Fqn, [], construct.Span) { NameSpan = function.IdSpan, Guard = construct.Guard, IsRepeated = construct.IsRepeated };
            foreach (var source in construct.Prop("events").Items().Select(static i => i.Value).OfType<CdkObject>().Where(static s => s is { Fqn: Source or SourceOfAny, Member: null }))
            {
                _ = Listen(construct, source, call, context);
            }
        }

        return false;
    }

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call is { Method: "addEventSource" } && call.First() is CdkObject { Fqn: Source or SourceOfAny, Member: null } told)
        {
            return Listen(receiver, told, call, context);
        }

        if (call.Method is not ("addEventNotification" or "addObjectCreatedNotification" or "addObjectRemovedNotification") || call["dest"] is not CdkObject destination)
        {
            return false;
        }

        if (call["filters"] is not (null or ListOf { Items.Count: 0, IsOpen: false }))
        {
            // Which objects it is about changes nothing else.
            wiring.Call(receiver, call.Method, call, context, [.. call.Arguments.Where(static a => a.Name != "filters")]);
            return true;
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

    // A notification for each event that the function is told of.
    private bool Listen(CdkObject function, CdkObject source, CdkCall call, LoweringContext context)
    {
        if (source["bucket"] is not CdkObject bucket || source["props"].Member("events") is not ListOf { IsOpen: false } events)
        {
            return false;
        }

        foreach (var type in events.Items)
        {
            var destination = new CdkObject(Module + "LambdaDestination", [new CdkArgument("fn", function)], source.Span);
            wiring.Call(bucket, "addEventNotification", call, context, new CdkArgument("event", type), new CdkArgument("dest", destination));
        }

        return true;
    }
}

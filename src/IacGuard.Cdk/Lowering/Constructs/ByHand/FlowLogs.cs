using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_ec2.FlowLog</c> into a bucket: only with a feature flag the bucket's policy lets the logs in. The sweep had the flag on. Source: <c>S3Destination</c> of
/// aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="log">The flow log.</param>
internal sealed class FlowLogs(Composition log) : HandReading
{
    private const string Flag = "@aws-cdk/aws-s3:createDefaultLoggingPolicy";
    private const string Delivery = "delivery.logs.amazonaws.com";

    /// <inheritdoc />
    public override void Finish()
    {
        if (log.Knowledge.HasFlag(Flag))
        {
            return;
        }

        foreach (var policy in log.Scene.Changed.Where(static r => r.Type == "AWS::S3::BucketPolicy").ToList())
        {
            if (policy.Properties["PolicyDocument"] is not MapValue document || document["Statement"] is not ListValue statements)
            {
                continue;
            }

            var kept = statements.Items.Where(static s => !IsDelivery(s)).ToList();
            if (kept.Count == 0 && !statements.IsOpen)
            {
                log.Scene.Remove(policy.Id);
            }
            else
            {
                var without = document.With("Statement", new ListValue(kept, statements.Span, statements.IsOpen));
                log.Scene.Set(policy with { Properties = policy.Properties.With("PolicyDocument", without) });
            }
        }
    }

    private static bool IsDelivery(Value statement) =>
        statement is MapValue map && map["Principal"] is MapValue principal && principal["Service"] is ScalarValue { Text: Delivery };
}

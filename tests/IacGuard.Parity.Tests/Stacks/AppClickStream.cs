using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Kinesis;
using Amazon.CDK.AWS.KinesisFirehose;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.S3;
using Constructs;
using Stream = Amazon.CDK.AWS.Kinesis.Stream;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Clicks in a stream, delivered to a bucket and counted by a function.</summary>
public class AppClickStream : Stack
{
    public AppClickStream(Construct scope, string id) : base(scope, id)
    {
        var clicks = new Stream(this, "Clicks", new StreamProps { ShardCount = 2, RetentionPeriod = Duration.Hours(48), Encryption = StreamEncryption.MANAGED });
        var lake = new Bucket(this, "Lake", new BucketProps
        {
            Encryption = BucketEncryption.KMS_MANAGED,
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            LifecycleRules = [new LifecycleRule { Expiration = Duration.Days(365) }],
        });
        var role = new Role(this, "DeliveryRole", new RoleProps { AssumedBy = new ServicePrincipal("firehose.amazonaws.com") });
        clicks.GrantRead(role);
        lake.GrantWrite(role);
        _ = new CfnDeliveryStream(this, "Delivery", new CfnDeliveryStreamProps
        {
            DeliveryStreamType = "KinesisStreamAsSource",
            KinesisStreamSourceConfiguration = new CfnDeliveryStream.KinesisStreamSourceConfigurationProperty { KinesisStreamArn = clicks.StreamArn, RoleArn = role.RoleArn },
            ExtendedS3DestinationConfiguration = new CfnDeliveryStream.ExtendedS3DestinationConfigurationProperty { BucketArn = lake.BucketArn, RoleArn = role.RoleArn },
        });

        var counter = new Function(this, "Counter", new FunctionProps
        {
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            Code = Code.FromInline("def handler(event, context):\n    return None"),
        });
        counter.AddEventSource(new KinesisEventSource(clicks, new KinesisEventSourceProps { StartingPosition = StartingPosition.LATEST, BisectBatchOnError = true }));
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Ids of constructs in several styles, bucket names with dots.</summary>
public class NamesOfConstructs : Stack
{
    public NamesOfConstructs(Construct scope, string id) : base(scope, id)
    {
        _ = new Queue(this, "orders-queue");
        _ = new Queue(this, "orders_dead");
        _ = new CfnQueue(this, "lowercase");
        _ = new Bucket(this, "dotted", new BucketProps { BucketName = "orders.example.com" });
    }
}

using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class ALoadBalancerSNameIsTooLong : Stack
{
    public ALoadBalancerSNameIsTooLong(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Name = {|IG4004:"customer-facing-frontend-production"|},
        });
    }
}

public class NamesThatFit : Stack
{
    public NamesThatFit(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketName = "uploads.example.com",
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            FifoQueue = true,
            QueueName = "orders.fifo",
        });
        _ = new CfnTopic(this, "News");
    }
}

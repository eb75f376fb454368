using Amazon.CDK.AWS.SQS;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsDataKeyReusePeriodSeconds = {|IG2006:600|},
        });
    }
}

public class WithAKey : Stack
{
    public WithAKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
            KmsDataKeyReusePeriodSeconds = 600,
        });
    }
}

using Amazon.CDK.AWS.SQS;

public class UnderAMinute : Stack
{
    public UnderAMinute(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
            KmsDataKeyReusePeriodSeconds = {|IG2007:30|},
        });
    }
}

public class ADay : Stack
{
    public ADay(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
            KmsDataKeyReusePeriodSeconds = 86400,
        });
    }
}

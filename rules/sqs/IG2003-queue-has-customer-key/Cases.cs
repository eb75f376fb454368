using Amazon.CDK.AWS.SQS;

public class KeysOfSQS : Stack
{
    public KeysOfSQS(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2003:CfnQueue|}(this, "Orders", new CfnQueueProps
        {
            SqsManagedSseEnabled = true,
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
        });
    }
}

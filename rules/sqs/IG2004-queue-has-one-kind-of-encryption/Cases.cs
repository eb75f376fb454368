using Amazon.CDK.AWS.SQS;

public class BothAreGiven : Stack
{
    public BothAreGiven(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            SqsManagedSseEnabled = {|IG2004:true|},
            KmsMasterKeyId = "alias/orders",
        });
    }
}

public class OnlyTheKey : Stack
{
    public OnlyTheKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/orders",
        });
    }
}

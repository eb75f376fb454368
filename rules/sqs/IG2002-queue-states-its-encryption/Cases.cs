using Amazon.CDK.AWS.SQS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2002:CfnQueue|}(this, "Orders");
    }
}

public class TheServiceSKeysAreAskedFor : Stack
{
    public TheServiceSKeysAreAskedFor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            SqsManagedSseEnabled = true,
        });
    }
}

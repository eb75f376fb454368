using Amazon.CDK.AWS.Events;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2187:CfnEventBus|}(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEventBus(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
            KmsKeyIdentifier = "alias/bus",
        });
    }
}

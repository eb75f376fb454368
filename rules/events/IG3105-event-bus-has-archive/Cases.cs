using Amazon.CDK.AWS.Events;

public class NoArchive : Stack
{
    public NoArchive(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3105:CfnEventBus|}(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
        });
    }
}

public class AnArchive : Stack
{
    public AnArchive(Construct scope) : base(scope, "Stack")
    {
        var bus = new CfnEventBus(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
        });
        _ = new CfnArchive(this, "Kept", new CfnArchiveProps
        {
            SourceArn = bus.AttrArn,
            RetentionDays = 30,
        });
    }
}

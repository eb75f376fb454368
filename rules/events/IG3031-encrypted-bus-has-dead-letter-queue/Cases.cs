using Amazon.CDK.AWS.Events;

public class ACustomerKeyAndNoQueue : Stack
{
    public ACustomerKeyAndNoQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3031:CfnEventBus|}(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
            KmsKeyIdentifier = "alias/orders",
        });
    }
}

public class ACustomerKeyAndAQueue : Stack
{
    public ACustomerKeyAndAQueue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEventBus(this, "Bus", new CfnEventBusProps
        {
            Name = "orders",
            KmsKeyIdentifier = "alias/orders",
            DeadLetterConfig = new CfnEventBus.DeadLetterConfigProperty
            {
                Arn = Fn.ImportValue("failed"),
            },
        });
    }
}

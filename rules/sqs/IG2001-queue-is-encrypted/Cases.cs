using Amazon.CDK.AWS.SQS;

public class EncryptionIsSwitchedOff : Stack
{
    public EncryptionIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { Encryption = {|IG2001:QueueEncryption.UNENCRYPTED|} });
    }
}

public class EncryptionIsSwitchedOff_Fixed : Stack
{
    public EncryptionIsSwitchedOff_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders", new QueueProps { Encryption = QueueEncryption.SQS_MANAGED });
    }
}

public class SwitchOfTheResourceIsOff : Stack
{
    public SwitchOfTheResourceIsOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            QueueName = "orders",
            SqsManagedSseEnabled = {|IG2001:false|}, // until the consumers can decrypt
        });
    }
}

public class SwitchOfTheResourceIsOff_Fixed : Stack
{
    public SwitchOfTheResourceIsOff_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            QueueName = "orders",
            SqsManagedSseEnabled = true, // until the consumers can decrypt
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new Queue(this, "Orders");
    }
}

public class CustomerKeyWins : Stack
{
    public CustomerKeyWins(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = false, KmsMasterKeyId = "alias/orders" });
    }
}

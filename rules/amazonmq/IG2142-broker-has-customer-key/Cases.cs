using Amazon.CDK.AWS.AmazonMQ;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2142:CfnBroker|}(this, "Broker", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Broker", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
            EncryptionOptions = new CfnBroker.EncryptionOptionsProperty
            {
                UseAwsOwnedKey = false,
                KmsKeyId = "alias/broker",
            },
        });
    }
}

using Amazon.CDK.AWS.AmazonMQ;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2235:CfnBroker|}(this, "Broker", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
        });
    }
}

public class TheKeyOfAWSIsAskedFor : Stack
{
    public TheKeyOfAWSIsAskedFor(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Broker", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
            EncryptionOptions = new CfnBroker.EncryptionOptionsProperty
            {
                UseAwsOwnedKey = true,
            },
        });
    }
}

using Amazon.CDK.AWS.AmazonMQ;

public class Public : Stack
{
    public Public(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Bus", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
            PubliclyAccessible = {|IG5033:true|},
        });
    }
}

public class Private : Stack
{
    public Private(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Bus", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
            PubliclyAccessible = false,
        });
    }
}

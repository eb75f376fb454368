using Amazon.CDK.AWS.AmazonMQ;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6057:CfnBroker|}(this, "Main", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Main", new CfnBrokerProps
        {
            EngineType = "RABBITMQ",
            Logs = new CfnBroker.LogListProperty
            {
                General = true,
            },
        });
    }
}

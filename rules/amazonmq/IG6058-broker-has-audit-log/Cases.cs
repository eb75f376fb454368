using Amazon.CDK.AWS.AmazonMQ;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6058:CfnBroker|}(this, "Main", new CfnBrokerProps
        {
            EngineType = "ACTIVEMQ",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Main", new CfnBrokerProps
        {
            EngineType = "ACTIVEMQ",
            Logs = new CfnBroker.LogListProperty
            {
                Audit = true,
            },
        });
    }
}

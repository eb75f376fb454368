using Amazon.CDK.AWS.MSK;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6056:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            ClusterName = "events",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            LoggingInfo = new CfnCluster.LoggingInfoProperty
            {
                BrokerLogs = new CfnCluster.BrokerLogsProperty
                {
                    S3 = new CfnCluster.S3Property
                    {
                        Enabled = true,
                        Bucket = "logs",
                    },
                },
            },
        });
    }
}

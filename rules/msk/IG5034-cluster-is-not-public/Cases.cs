using Amazon.CDK.AWS.MSK;

public class PublicAddresses : Stack
{
    public PublicAddresses(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            BrokerNodeGroupInfo = new CfnCluster.BrokerNodeGroupInfoProperty
            {
                ConnectivityInfo = new CfnCluster.ConnectivityInfoProperty
                {
                    PublicAccess = new CfnCluster.PublicAccessProperty
                    {
                        Type = {|IG5034:"SERVICE_PROVIDED_EIPS"|},
                    },
                },
            },
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            BrokerNodeGroupInfo = new CfnCluster.BrokerNodeGroupInfoProperty
            {
                InstanceType = "kafka.m5.large",
            },
        });
    }
}

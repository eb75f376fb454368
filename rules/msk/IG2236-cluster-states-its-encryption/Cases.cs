using Amazon.CDK.AWS.MSK;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2236:CfnCluster|}(this, "Events", new CfnClusterProps
        {
            ClusterName = "events",
        });
    }
}

public class TLSIsStated : Stack
{
    public TLSIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            ClusterName = "events",
            EncryptionInfo = new CfnCluster.EncryptionInfoProperty
            {
                EncryptionInTransit = new CfnCluster.EncryptionInTransitProperty
                {
                    ClientBroker = "TLS",
                },
            },
        });
    }
}

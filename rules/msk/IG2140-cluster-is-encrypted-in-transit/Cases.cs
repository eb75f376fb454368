using Amazon.CDK.AWS.MSK;

public class ClientsWithoutTLS : Stack
{
    public ClientsWithoutTLS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            EncryptionInfo = new CfnCluster.EncryptionInfoProperty
            {
                EncryptionInTransit = new CfnCluster.EncryptionInTransitProperty
                {
                    ClientBroker = {|IG2140:"PLAINTEXT"|},
                },
            },
        });
    }
}

public class TLS : Stack
{
    public TLS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Events", new CfnClusterProps
        {
            EncryptionInfo = new CfnCluster.EncryptionInfoProperty
            {
                EncryptionInTransit = new CfnCluster.EncryptionInTransitProperty
                {
                    ClientBroker = "TLS",
                    InCluster = true,
                },
            },
        });
    }
}

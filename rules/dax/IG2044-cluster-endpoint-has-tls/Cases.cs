using Amazon.CDK.AWS.DAX;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Cache", new CfnClusterProps
        {
            ClusterEndpointEncryptionType = {|IG2044:"NONE"|},
        });
    }
}

public class TLS : Stack
{
    public TLS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Cache", new CfnClusterProps
        {
            ClusterEndpointEncryptionType = "TLS",
        });
    }
}

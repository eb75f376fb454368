using Amazon.CDK.AWS.MemoryDB;

public class TLSEnabledIsFalse : Stack
{
    public TLSEnabledIsFalse(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Sessions", new CfnClusterProps
        {
            NodeType = "db.r7g.large",
            TlsEnabled = {|IG2113:false|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Sessions", new CfnClusterProps
        {
            NodeType = "db.r7g.large",
        });
    }
}

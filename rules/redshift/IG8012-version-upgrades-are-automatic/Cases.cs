using Amazon.CDK.AWS.Redshift;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Facts", new CfnClusterProps
        {
            AllowVersionUpgrade = {|IG8012:false|},
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Facts", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

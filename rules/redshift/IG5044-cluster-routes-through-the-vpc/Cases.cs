using Amazon.CDK.AWS.Redshift;

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5044:CfnCluster|}(this, "Facts", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Facts", new CfnClusterProps
        {
            ClusterType = "single-node",
            EnhancedVpcRouting = true,
        });
    }
}

using Amazon.CDK.AWS.Redshift;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3113:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            ClusterType = "single-node",
            PreferredMaintenanceWindow = "Sun:03:00-Sun:04:00",
        });
    }
}

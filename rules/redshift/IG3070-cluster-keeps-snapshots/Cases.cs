using Amazon.CDK.AWS.Redshift;

public class ItIsSetOtherwise : Stack
{
    public ItIsSetOtherwise(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            ClusterType = "single-node",
            NodeType = "ra3.large",
            AutomatedSnapshotRetentionPeriod = {|IG3070:0|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            ClusterType = "single-node",
            NodeType = "ra3.large",
        });
    }
}

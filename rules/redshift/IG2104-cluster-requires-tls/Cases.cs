using Amazon.CDK.AWS.Redshift;

public class NoParameterGroup : Stack
{
    public NoParameterGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2104:CfnCluster|}(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class AGroupThatRequiresTLS : Stack
{
    public AGroupThatRequiresTLS(Construct scope) : base(scope, "Stack")
    {
        var settings = new CfnClusterParameterGroup(this, "Settings", new CfnClusterParameterGroupProps
        {
            ParameterGroupFamily = "redshift-1.0",
            Parameters = new object[] { new CfnClusterParameterGroup.ParameterProperty
            {
                ParameterName = "require_ssl",
                ParameterValue = "true",
            } },
        });
        _ = new CfnCluster(this, "Warehouse", new CfnClusterProps
        {
            ClusterType = "single-node",
            ClusterParameterGroupName = settings.Ref,
        });
    }
}

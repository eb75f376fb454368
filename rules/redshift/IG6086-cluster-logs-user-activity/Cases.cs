using Amazon.CDK.AWS.Redshift;

public class TheDefaultGroup : Stack
{
    public TheDefaultGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6086:CfnCluster|}(this, "Facts", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class AGroupThatLogs : Stack
{
    public AGroupThatLogs(Construct scope) : base(scope, "Stack")
    {
        var group = new CfnClusterParameterGroup(this, "Group", new CfnClusterParameterGroupProps
        {
            Parameters = new object[] { new CfnClusterParameterGroup.ParameterProperty
            {
                ParameterName = "enable_user_activity_logging",
                ParameterValue = "true",
            } },
        });
        _ = new CfnCluster(this, "Facts", new CfnClusterProps
        {
            ClusterParameterGroupName = group.Ref,
        });
    }
}

using Amazon.CDK.AWS.EMR;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2218:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
            SecurityConfiguration = "guarded",
        });
    }
}

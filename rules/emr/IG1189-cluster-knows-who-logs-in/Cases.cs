using Amazon.CDK.AWS.EMR;

public class ThereIsNothing : Stack
{
    public ThereIsNothing(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            {|IG1189:Instances|} = new CfnCluster.JobFlowInstancesConfigProperty
            {
                TerminationProtected = true,
            },
        });
    }
}

public class ThereIsAKeyPair : Stack
{
    public ThereIsAKeyPair(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
                Ec2KeyName = "operators",
            },
        });
    }
}

using Amazon.CDK.AWS.EKS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6065:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            RoleArn = "abc",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Logging = new CfnCluster.LoggingProperty
            {
                ClusterLogging = new CfnCluster.ClusterLoggingProperty
                {
                    EnabledTypes = new object[] { new CfnCluster.LoggingTypeConfigProperty
                    {
                        Type = "audit",
                    } },
                },
            },
        });
    }
}

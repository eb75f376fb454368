using Amazon.CDK.AWS.ECS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6067:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            ClusterName = "shop",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            ClusterSettings = new object[] { new CfnCluster.ClusterSettingsProperty
            {
                Name = "containerInsights",
                Value = "enhanced",
            } },
        });
    }
}

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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6067:Cluster|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Cluster(this, "Main", new ClusterProps { ContainerInsights = true });
    }
}

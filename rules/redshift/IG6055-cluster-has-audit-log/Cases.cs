using Amazon.CDK.AWS.Redshift;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6055:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            ClusterType = "single-node",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            LoggingProperties = new CfnCluster.LoggingPropertiesProperty
            {
                BucketName = "logs",
            },
        });
    }
}

using Amazon.CDK.AWS.EMR;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6070:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            Name = "crunch",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            LogUri = "s3://logs/emr/",
        });
    }
}

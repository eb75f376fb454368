using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6054:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
        {
            StorageEncrypted = true,
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            EnableCloudwatchLogsExports = new[] { "audit" },
        });
    }
}

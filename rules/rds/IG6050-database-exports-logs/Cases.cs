using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6050:CfnDBInstance|}(this, "Main", new CfnDBInstanceProps
        {
            Engine = "postgres",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Engine = "postgres",
            EnableCloudwatchLogsExports = new[] { "postgresql" },
        });
    }
}

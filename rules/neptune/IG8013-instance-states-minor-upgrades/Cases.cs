using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8013:CfnDBInstance|}(this, "Main", new CfnDBInstanceProps
        {
            DbInstanceClass = "db.r5.large",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            AutoMinorVersionUpgrade = true,
        });
    }
}

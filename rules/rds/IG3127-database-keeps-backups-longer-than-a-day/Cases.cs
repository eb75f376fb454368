using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3127:CfnDBInstance|}(this, "Main", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
        });
    }
}

public class TwoDays : Stack
{
    public TwoDays(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
            BackupRetentionPeriod = 2,
        });
    }
}

using Amazon.CDK.AWS.RDS;

public class ItIsSetOtherwise : Stack
{
    public ItIsSetOtherwise(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
            BackupRetentionPeriod = {|IG3060:0|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Engine = "mysql",
            DbInstanceClass = "db.m5.large",
        });
    }
}

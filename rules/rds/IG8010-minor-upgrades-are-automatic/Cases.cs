using Amazon.CDK.AWS.RDS;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
            AutoMinorVersionUpgrade = {|IG8010:false|},
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
        });
    }
}

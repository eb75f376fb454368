using Amazon.CDK.AWS.RDS;

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5031:CfnDBInstance|}(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
        });
    }
}

public class Stated : Stack
{
    public Stated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
            PubliclyAccessible = "false",
        });
    }
}

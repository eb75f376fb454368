using Amazon.CDK.AWS.RDS;

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
            PubliclyAccessible = {|IG5030:true|},
        });
    }
}

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
            DbSubnetGroupName = "private",
        });
    }
}

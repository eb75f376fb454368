using Amazon.CDK.AWS.RDS;

public class OneOfTwo : Stack
{
    public OneOfTwo(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = {|IG6087:"postgres"|},
            EnableCloudwatchLogsExports = new[] { "postgresql" },
        });
    }
}

public class Both : Stack
{
    public Both(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Orders", new CfnDBInstanceProps
        {
            Engine = "postgres",
            EnableCloudwatchLogsExports = new[] { "postgresql", "upgrade" },
        });
    }
}

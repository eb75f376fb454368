using Amazon.CDK.AWS.RDS;

public class MySQL : Stack
{
    public MySQL(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBParameterGroup(this, "Settings", new CfnDBParameterGroupProps
        {
            Family = "mysql8.4",
            Parameters = new Dictionary<string, object>
            {
                ["require_secure_transport"] = {|IG2097:"OFF"|},
            },
        });
    }
}

public class Required : Stack
{
    public Required(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBParameterGroup(this, "Settings", new CfnDBParameterGroupProps
        {
            Family = "mysql8.4",
            Parameters = new Dictionary<string, object>
            {
                ["require_secure_transport"] = "ON",
            },
        });
    }
}

using Amazon.CDK.AWS.RDS;

public class PlainConnectionsAreTaken : Stack
{
    public PlainConnectionsAreTaken(Construct scope) : base(scope, "Stack")
    {
        var settings = new CfnDBParameterGroup(this, "Settings", new CfnDBParameterGroupProps
        {
            Family = "postgres14",
            Parameters = new Dictionary<string, object>
            {
                ["rds.force_ssl"] = "0",
            },
        });
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            DbParameterGroupName = {|IG2226:settings.Ref|},
        });
    }
}

public class TLSIsRequired : Stack
{
    public TLSIsRequired(Construct scope) : base(scope, "Stack")
    {
        var settings = new CfnDBParameterGroup(this, "Settings", new CfnDBParameterGroupProps
        {
            Family = "mysql8.0",
            Parameters = new Dictionary<string, object>
            {
                ["require_secure_transport"] = "ON",
            },
        });
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            DbParameterGroupName = settings.Ref,
        });
    }
}

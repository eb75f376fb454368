using Amazon.CDK.AWS.WAFv2;

public class NoLog : Stack
{
    public NoLog(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6066:CfnWebACL|}(this, "Wall", new CfnWebACLProps
        {
            Scope = "REGIONAL",
        });
    }
}

public class ALog : Stack
{
    public ALog(Construct scope) : base(scope, "Stack")
    {
        var wall = new CfnWebACL(this, "Wall", new CfnWebACLProps
        {
            Scope = "REGIONAL",
        });
        _ = new CfnLoggingConfiguration(this, "Log", new CfnLoggingConfigurationProps
        {
            ResourceArn = wall.AttrArn,
            LogDestinationConfigs = new[] { "abc" },
        });
    }
}

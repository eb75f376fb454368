using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2096:CfnDBProxy|}(this, "Pool", new CfnDBProxyProps
        {
            DbProxyName = "pool",
            EngineFamily = "POSTGRESQL",
        });
    }
}

public class RequireTLSIsTrue : Stack
{
    public RequireTLSIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBProxy(this, "Pool", new CfnDBProxyProps
        {
            DbProxyName = "pool",
            EngineFamily = "POSTGRESQL",
            RequireTls = true,
        });
    }
}

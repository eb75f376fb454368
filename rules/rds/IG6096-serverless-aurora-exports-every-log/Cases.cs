using Amazon.CDK.AWS.RDS;

public class TwoAreMissing : Stack
{
    public TwoAreMissing(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            EngineMode = "serverless",
            {|IG6096:EnableCloudwatchLogsExports|} = new[] { "audit", "error" },
        });
    }
}

public class AllAreExported : Stack
{
    public AllAreExported(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            EngineMode = "serverless",
            EnableCloudwatchLogsExports = new[] { "audit", "error", "general", "slowquery" },
        });
    }
}

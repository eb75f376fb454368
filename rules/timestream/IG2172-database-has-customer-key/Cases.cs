using Amazon.CDK.AWS.Timestream;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2172:CfnDatabase|}(this, "Metrics", new CfnDatabaseProps
        {
            DatabaseName = "metrics",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDatabase(this, "Metrics", new CfnDatabaseProps
        {
            DatabaseName = "metrics",
            KmsKeyId = "alias/metrics",
        });
    }
}

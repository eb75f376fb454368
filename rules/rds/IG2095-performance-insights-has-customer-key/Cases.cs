using Amazon.CDK.AWS.RDS;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2095:CfnDBInstance|}(this, "Ledger", new CfnDBInstanceProps
        {
            EnablePerformanceInsights = true,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Ledger", new CfnDBInstanceProps
        {
            EnablePerformanceInsights = true,
            PerformanceInsightsKmsKeyId = "alias/ledger",
        });
    }
}

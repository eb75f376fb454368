using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2092:CfnDBCluster|}(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "postgres",
        });
    }
}

public class AKeyIsNamed : Stack
{
    public AKeyIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Ledger", new CfnDBClusterProps
        {
            Engine = "postgres",
            KmsKeyId = "alias/ledger",
        });
    }
}

using Amazon.CDK.AWS.Redshift;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2102:CfnCluster|}(this, "Warehouse", new CfnClusterProps
        {
            Encrypted = true,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Warehouse", new CfnClusterProps
        {
            Encrypted = true,
            KmsKeyId = "alias/warehouse",
        });
    }
}

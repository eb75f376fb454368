using Amazon.CDK.AWS.RDS;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2094:CfnDBInstance|}(this, "Ledger", new CfnDBInstanceProps
        {
            Engine = "postgres",
            StorageEncrypted = true,
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Ledger", new CfnDBInstanceProps
        {
            Engine = "postgres",
            StorageEncrypted = true,
            KmsKeyId = "alias/ledger",
        });
    }
}

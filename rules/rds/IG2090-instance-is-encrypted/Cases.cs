using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2090:CfnDBInstance|}(this, "Ledger", new CfnDBInstanceProps
        {
            Engine = "postgres",
        });
    }
}

public class StorageEncryptedIsTrue : Stack
{
    public StorageEncryptedIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Ledger", new CfnDBInstanceProps
        {
            Engine = "postgres",
            StorageEncrypted = true,
        });
    }
}

using Amazon.CDK.AWS.Backup;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2167:CfnBackupVault|}(this, "Vault", new CfnBackupVaultProps
        {
            BackupVaultName = "nightly",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBackupVault(this, "Vault", new CfnBackupVaultProps
        {
            BackupVaultName = "nightly",
            EncryptionKeyArn = "alias/vault",
        });
    }
}

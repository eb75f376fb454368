using Amazon.CDK.AWS.Glue;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataCatalogEncryptionSettings(this, "Catalog", new CfnDataCatalogEncryptionSettingsProps
        {
            CatalogId = Aws.ACCOUNT_ID,
            DataCatalogEncryptionSettings = new CfnDataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty
            {
                EncryptionAtRest = new CfnDataCatalogEncryptionSettings.EncryptionAtRestProperty
                {
                    CatalogEncryptionMode = {|IG2163:"DISABLED"|},
                },
                ConnectionPasswordEncryption = new CfnDataCatalogEncryptionSettings.ConnectionPasswordEncryptionProperty
                {
                    ReturnConnectionPasswordEncrypted = true,
                },
            },
        });
    }
}

public class Both : Stack
{
    public Both(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataCatalogEncryptionSettings(this, "Catalog", new CfnDataCatalogEncryptionSettingsProps
        {
            CatalogId = Aws.ACCOUNT_ID,
            DataCatalogEncryptionSettings = new CfnDataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty
            {
                EncryptionAtRest = new CfnDataCatalogEncryptionSettings.EncryptionAtRestProperty
                {
                    CatalogEncryptionMode = "SSE-KMS",
                },
                ConnectionPasswordEncryption = new CfnDataCatalogEncryptionSettings.ConnectionPasswordEncryptionProperty
                {
                    ReturnConnectionPasswordEncrypted = true,
                    KmsKeyId = "alias/catalog",
                },
            },
        });
    }
}

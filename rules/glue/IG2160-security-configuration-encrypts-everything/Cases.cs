using Amazon.CDK.AWS.Glue;

public class LogsAreLeftOut : Stack
{
    public LogsAreLeftOut(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            {|IG2160:EncryptionConfiguration|} = new CfnSecurityConfiguration.EncryptionConfigurationProperty
            {
                JobBookmarksEncryption = new CfnSecurityConfiguration.JobBookmarksEncryptionProperty
                {
                    JobBookmarksEncryptionMode = "CSE-KMS",
                    KmsKeyArn = "alias/glue",
                },
                S3Encryptions = new object[] { new CfnSecurityConfiguration.S3EncryptionProperty
                {
                    S3EncryptionMode = "SSE-KMS",
                    KmsKeyArn = "alias/glue",
                } },
            },
        });
    }
}

public class EverythingIsEncrypted : Stack
{
    public EverythingIsEncrypted(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            EncryptionConfiguration = new CfnSecurityConfiguration.EncryptionConfigurationProperty
            {
                CloudWatchEncryption = new CfnSecurityConfiguration.CloudWatchEncryptionProperty
                {
                    CloudWatchEncryptionMode = "SSE-KMS",
                    KmsKeyArn = "alias/glue",
                },
                JobBookmarksEncryption = new CfnSecurityConfiguration.JobBookmarksEncryptionProperty
                {
                    JobBookmarksEncryptionMode = "CSE-KMS",
                    KmsKeyArn = "alias/glue",
                },
                S3Encryptions = new object[] { new CfnSecurityConfiguration.S3EncryptionProperty
                {
                    S3EncryptionMode = "SSE-KMS",
                    KmsKeyArn = "alias/glue",
                } },
            },
        });
    }
}

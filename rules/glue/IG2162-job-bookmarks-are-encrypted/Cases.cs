using Amazon.CDK.AWS.Glue;

public class NoSecurityConfiguration : Stack
{
    public NoSecurityConfiguration(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2162:CfnJob|}(this, "Import", new CfnJobProps
        {
            Role = "import",
        });
    }
}

public class OneThatCoversBookmarks : Stack
{
    public OneThatCoversBookmarks(Construct scope) : base(scope, "Stack")
    {
        var safety = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            EncryptionConfiguration = new CfnSecurityConfiguration.EncryptionConfigurationProperty
            {
                JobBookmarksEncryption = new CfnSecurityConfiguration.JobBookmarksEncryptionProperty
                {
                    JobBookmarksEncryptionMode = "CSE-KMS",
                },
            },
        });
        _ = new CfnJob(this, "Import", new CfnJobProps
        {
            SecurityConfiguration = safety.Ref,
        });
    }
}

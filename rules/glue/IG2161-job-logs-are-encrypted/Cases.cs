using Amazon.CDK.AWS.Glue;

public class NoSecurityConfiguration : Stack
{
    public NoSecurityConfiguration(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2161:CfnJob|}(this, "Import", new CfnJobProps
        {
            Role = "import",
        });
    }
}

public class OneThatCoversLogs : Stack
{
    public OneThatCoversLogs(Construct scope) : base(scope, "Stack")
    {
        var safety = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            EncryptionConfiguration = new CfnSecurityConfiguration.EncryptionConfigurationProperty
            {
                CloudWatchEncryption = new CfnSecurityConfiguration.CloudWatchEncryptionProperty
                {
                    CloudWatchEncryptionMode = "SSE-KMS",
                },
            },
        });
        _ = new CfnCrawler(this, "Import", new CfnCrawlerProps
        {
            CrawlerSecurityConfiguration = safety.Ref,
        });
    }
}

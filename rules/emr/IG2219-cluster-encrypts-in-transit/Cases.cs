using Amazon.CDK.AWS.EMR;

public class ThereIsNoConfiguration : Stack
{
    public ThereIsNoConfiguration(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2219:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
        });
    }
}

public class ItIsOnAndTheConfigurationIsNamed : Stack
{
    public ItIsOnAndTheConfigurationIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
            SecurityConfiguration = "guarded",
        });
        _ = new CfnSecurityConfiguration(this, "Guarded", new CfnSecurityConfigurationProps
        {
            Name = "guarded",
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableInTransitEncryption"] = true,
                    ["InTransitEncryptionConfiguration"] = new Dictionary<string, object>
                    {
                        ["TLSCertificateConfiguration"] = new Dictionary<string, object>
                        {
                            ["CertificateProviderType"] = "PEM",
                            ["S3Object"] = "s3://certificates/nodes.zip",
                        },
                    },
                },
            },
        });
    }
}

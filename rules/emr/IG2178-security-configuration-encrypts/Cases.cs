using Amazon.CDK.AWS.EMR;

public class InTransitIsOff : Stack
{
    public InTransitIsOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableAtRestEncryption"] = true,
                    ["EnableInTransitEncryption"] = {|IG2178:false|},
                },
            },
        });
    }
}

public class Both : Stack
{
    public Both(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableAtRestEncryption"] = true,
                    ["AtRestEncryptionConfiguration"] = new Dictionary<string, object>
                    {
                        ["S3EncryptionConfiguration"] = new Dictionary<string, object>
                        {
                            ["EncryptionMode"] = "SSE-S3",
                        },
                    },
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

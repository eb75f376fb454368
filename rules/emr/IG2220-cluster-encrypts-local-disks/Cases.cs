using Amazon.CDK.AWS.EMR;

public class ThereIsNoConfiguration : Stack
{
    public ThereIsNoConfiguration(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2220:CfnCluster|}(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
        });
    }
}

public class DisksAreEncrypted : Stack
{
    public DisksAreEncrypted(Construct scope) : base(scope, "Stack")
    {
        var guarded = new CfnSecurityConfiguration(this, "Guarded", new CfnSecurityConfigurationProps
        {
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableAtRestEncryption"] = true,
                    ["AtRestEncryptionConfiguration"] = new Dictionary<string, object>
                    {
                        ["LocalDiskEncryptionConfiguration"] = new Dictionary<string, object>
                        {
                            ["EncryptionKeyProviderType"] = "AwsKms",
                            ["AwsKmsKey"] = "arn:aws:kms:eu-west-1:111122223333:alias/emr",
                        },
                    },
                },
            },
        });
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            Name = "reports",
            Instances = new CfnCluster.JobFlowInstancesConfigProperty
            {
            },
            SecurityConfiguration = guarded.Ref,
        });
    }
}

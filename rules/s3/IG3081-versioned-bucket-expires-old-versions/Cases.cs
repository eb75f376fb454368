using Amazon.CDK.AWS.S3;

public class NoLifecycleRule : Stack
{
    public NoLifecycleRule(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3081:CfnBucket|}(this, "Orders", new CfnBucketProps
        {
            VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty
            {
                Status = "Enabled",
            },
        });
    }
}

public class OldVersionsExpire : Stack
{
    public OldVersionsExpire(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Orders", new CfnBucketProps
        {
            VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty
            {
                Status = "Enabled",
            },
            LifecycleConfiguration = new CfnBucket.LifecycleConfigurationProperty
            {
                Rules = new object[] { new CfnBucket.RuleProperty
                {
                    Status = "Enabled",
                    NoncurrentVersionExpiration = new CfnBucket.NoncurrentVersionExpirationProperty
                    {
                        NoncurrentDays = 90,
                    },
                } },
            },
        });
    }
}

using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3082:CfnBucket|}(this, "Records", new CfnBucketProps
        {
            BucketName = "records",
        });
    }
}

public class LockedForAYear : Stack
{
    public LockedForAYear(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Records", new CfnBucketProps
        {
            ObjectLockEnabled = true,
            ObjectLockConfiguration = new CfnBucket.ObjectLockConfigurationProperty
            {
                ObjectLockEnabled = "Enabled",
                Rule = new CfnBucket.ObjectLockRuleProperty
                {
                    DefaultRetention = new CfnBucket.DefaultRetentionProperty
                    {
                        Mode = "GOVERNANCE",
                        Days = 365,
                    },
                },
            },
        });
    }
}

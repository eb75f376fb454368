using Amazon.CDK.AWS.CloudTrail;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2061:CfnTrail|}(this, "Trail", new CfnTrailProps
        {
            S3BucketName = "trail-logs",
            IsLogging = true,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTrail(this, "Trail", new CfnTrailProps
        {
            S3BucketName = "trail-logs",
            IsLogging = true,
            KmsKeyId = "alias/trail",
        });
    }
}

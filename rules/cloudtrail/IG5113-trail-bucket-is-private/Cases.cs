using Amazon.CDK.AWS.CloudTrail;
using Amazon.CDK.AWS.S3;

public class EverybodyMayRead : Stack
{
    public EverybodyMayRead(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnBucket(this, "Main", new CfnBucketProps
        {
            AccessControl = {|IG5113:"PublicRead"|},
        });
        _ = new CfnTrail(this, "Trail", new CfnTrailProps
        {
            S3BucketName = main.Ref,
            IsLogging = true,
        });
    }
}

public class NobodyMay : Stack
{
    public NobodyMay(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnBucket(this, "Main");
        _ = new CfnTrail(this, "Trail", new CfnTrailProps
        {
            S3BucketName = main.Ref,
            IsLogging = true,
        });
    }
}

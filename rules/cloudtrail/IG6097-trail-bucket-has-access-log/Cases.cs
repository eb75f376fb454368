using Amazon.CDK.AWS.CloudTrail;
using Amazon.CDK.AWS.S3;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        var main = new {|IG6097:CfnBucket|}(this, "Main");
        _ = new CfnTrail(this, "Trail", new CfnTrailProps
        {
            S3BucketName = main.Ref,
            IsLogging = true,
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnBucket(this, "Main", new CfnBucketProps
        {
            LoggingConfiguration = new CfnBucket.LoggingConfigurationProperty
            {
                DestinationBucketName = "logs",
            },
        });
        _ = new CfnTrail(this, "Trail", new CfnTrailProps
        {
            S3BucketName = main.Ref,
            IsLogging = true,
        });
    }
}

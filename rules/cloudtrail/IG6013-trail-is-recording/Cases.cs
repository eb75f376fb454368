using Amazon.CDK.AWS.CloudTrail;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTrail(this, "Audit", new CfnTrailProps
        {
            S3BucketName = "trail",
            IsLogging = {|IG6013:false|},
        });
    }
}

public class Recording : Stack
{
    public Recording(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTrail(this, "Audit", new CfnTrailProps
        {
            S3BucketName = "trail",
            IsLogging = true,
        });
    }
}

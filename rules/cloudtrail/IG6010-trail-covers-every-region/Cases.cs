using Amazon.CDK.AWS.CloudTrail;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6010:CfnTrail|}(this, "Main", new CfnTrailProps
        {
            S3BucketName = "trail",
            IsLogging = true,
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTrail(this, "Main", new CfnTrailProps
        {
            S3BucketName = "trail",
            IsLogging = true,
            IsMultiRegionTrail = true,
        });
    }
}

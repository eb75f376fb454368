using Amazon.CDK.AWS.S3;

public class Dots : Stack
{
    public Dots(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketName = {|IG4009:"uploads.example.com"|},
        });
    }
}

public class HyphensAndAWebsite : Stack
{
    public HyphensAndAWebsite(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            BucketName = "uploads-example",
        });
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            BucketName = "www.example.com",
            WebsiteConfiguration = new CfnBucket.WebsiteConfigurationProperty
            {
                IndexDocument = "index.html",
            },
        });
    }
}

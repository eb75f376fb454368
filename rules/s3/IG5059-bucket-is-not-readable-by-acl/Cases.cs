using Amazon.CDK.AWS.S3;

public class EverybodyMayRead : Stack
{
    public EverybodyMayRead(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            AccessControl = {|IG5059:"PublicRead"|},
        });
    }
}

public class Private : Stack
{
    public Private(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            AccessControl = "Private",
        });
    }
}

using Amazon.CDK.AWS.S3;

public class EverybodyMayWrite : Stack
{
    public EverybodyMayWrite(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Site", new CfnBucketProps
        {
            AccessControl = {|IG5052:"PublicReadWrite"|},
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

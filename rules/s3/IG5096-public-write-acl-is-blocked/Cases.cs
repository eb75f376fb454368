using Amazon.CDK.AWS.S3;

public class NothingBlocksIt : Stack
{
    public NothingBlocksIt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Main", new CfnBucketProps
        {
            AccessControl = {|IG5096:"PublicReadWrite"|},
        });
    }
}

public class TheACLIsPrivate : Stack
{
    public TheACLIsPrivate(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Main", new CfnBucketProps
        {
            AccessControl = "Private",
        });
    }
}

using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3128:CfnBucket|}(this, "Records", new CfnBucketProps
        {
            BucketName = "records",
        });
    }
}

public class SwitchedOnWithoutADefaultForTheObjects : Stack
{
    public SwitchedOnWithoutADefaultForTheObjects(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Records", new CfnBucketProps
        {
            ObjectLockEnabled = true,
        });
    }
}

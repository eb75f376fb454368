using Amazon.CDK.AWS.S3;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6030:CfnBucket|}(this, "Main", new CfnBucketProps
        {
            BucketName = "orders",
        });
    }
}

public class ABucketForTheLogsOfAnotherOne : Stack
{
    public ABucketForTheLogsOfAnotherOne(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnBucket(this, "Main");
        _ = new CfnBucket(this, "Other", new CfnBucketProps
        {
            LoggingConfiguration = new CfnBucket.LoggingConfigurationProperty
            {
                DestinationBucketName = main.Ref,
            },
        });
    }
}

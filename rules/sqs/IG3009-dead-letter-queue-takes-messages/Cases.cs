using Amazon.CDK.AWS.SQS;

public class ItDeniesAndIsUsed : Stack
{
    public ItDeniesAndIsUsed(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            RedriveAllowPolicy = new Dictionary<string, object>
            {
                ["redrivePermission"] = {|IG3009:"denyAll"|},
            },
        });
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
                ["maxReceiveCount"] = 5,
            },
        });
    }
}

public class NoQueueUsesIt : Stack
{
    public NoQueueUsesIt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            RedriveAllowPolicy = new Dictionary<string, object>
            {
                ["redrivePermission"] = "denyAll",
            },
        });
    }
}

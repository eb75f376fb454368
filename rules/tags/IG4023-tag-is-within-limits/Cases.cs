using Amazon.CDK.AWS.SQS;

public class ALongKey : Stack
{
    public ALongKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = {|IG4023:"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"|},
                Value = "billing",
            } },
        });
    }
}

public class UsualLengths : Stack
{
    public UsualLengths(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = "Team",
                Value = "billing",
            } },
        });
    }
}

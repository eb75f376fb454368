using Amazon.CDK.AWS.SQS;

public class AKeyOfAWS : Stack
{
    public AKeyOfAWS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = {|IG4022:"aws:team"|},
                Value = "billing",
            } },
        });
    }
}

public class KeysOfOneSOwn : Stack
{
    public KeysOfOneSOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            Tags = new[] { new CfnTag
            {
                Key = "Team",
                Value = "aws:billing",
            }, new CfnTag
            {
                Key = "awsTeam",
                Value = "x",
            } },
        });
    }
}

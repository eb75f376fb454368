using Amazon.CDK.AWS.SQS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2237:CfnQueue|}(this, "Orders");
    }
}

public class TheKeyThatAWSManages : Stack
{
    public TheKeyThatAWSManages(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueue(this, "Orders", new CfnQueueProps
        {
            KmsMasterKeyId = "alias/aws/sqs",
        });
    }
}

using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;

public class TheDefaultOfFourDays : Stack
{
    public TheDefaultOfFourDays(Construct scope) : base(scope, "Stack")
    {
        var failed = new {|IG3011:CfnQueue|}(this, "Failed");
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            DeadLetterConfig = new CfnFunction.DeadLetterConfigProperty
            {
                TargetArn = failed.AttrArn,
            },
        });
    }
}

public class TwoWeeks : Stack
{
    public TwoWeeks(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed", new CfnQueueProps
        {
            MessageRetentionPeriod = 1209600,
        });
        _ = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            DeadLetterConfig = new CfnFunction.DeadLetterConfigProperty
            {
                TargetArn = failed.AttrArn,
            },
        });
    }
}

using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class NoPolicy : Stack
{
    public NoPolicy(Construct scope) : base(scope, "Stack")
    {
        var failed = new {|IG3039:CfnQueue|}(this, "Failed");
        _ = new CfnSubscription(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = Fn.ImportValue("topic"),
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
            },
        });
    }
}

public class SNSIsAdmitted : Stack
{
    public SNSIsAdmitted(Construct scope) : base(scope, "Stack")
    {
        var failed = new CfnQueue(this, "Failed");
        _ = new CfnQueueInlinePolicy(this, "Admit", new CfnQueueInlinePolicyProps
        {
            Queue = failed.Ref,
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "sns.amazonaws.com",
                    },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                },
            },
        });
        _ = new CfnSubscription(this, "Feed", new CfnSubscriptionProps
        {
            TopicArn = Fn.ImportValue("topic"),
            Protocol = "sqs",
            Endpoint = Fn.ImportValue("orders"),
            RedrivePolicy = new Dictionary<string, object>
            {
                ["deadLetterTargetArn"] = failed.AttrArn,
            },
        });
    }
}

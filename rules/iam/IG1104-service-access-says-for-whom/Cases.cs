using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;

public class ATopicThatAnybodyMayOwn : Stack
{
    public ATopicThatAnybodyMayOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = {|IG1104:"sns.amazonaws.com"|},
                    },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class TheSourceIsFixed : Stack
{
    public TheSourceIsFixed(Construct scope) : base(scope, "Stack")
    {
        var news = new CfnTopic(this, "News");
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "sns.amazonaws.com",
                    },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["ArnEquals"] = new Dictionary<string, object>
                        {
                            ["aws:SourceArn"] = news.Ref,
                        },
                    },
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "s3.amazonaws.com",
                    },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["ArnLike"] = new Dictionary<string, object>
                        {
                            ["aws:SourceArn"] = "arn:aws:s3:::uploads",
                        },
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:SourceAccount"] = "111122223333",
                        },
                    },
                } },
            },
        });
    }
}

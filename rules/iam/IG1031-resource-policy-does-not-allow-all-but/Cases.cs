using Amazon.CDK.AWS.SQS;

public class AQueueSPolicy : Stack
{
    public AQueueSPolicy(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = "arn:aws:iam::111122223333:role/sender",
                    },
                    ["NotAction"] = {|IG1031:"sqs:DeleteQueue"|},
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class ADenyMayExclude : Stack
{
    public ADenyMayExclude(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["NotAction"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                },
            },
        });
    }
}

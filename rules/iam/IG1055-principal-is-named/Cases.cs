using Amazon.CDK.AWS.SQS;

public class AStarWithACondition : Stack
{
    public AStarWithACondition(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1055:"*"|},
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5",
                        },
                    },
                } },
            },
        });
    }
}

public class AnAccountAndADenyForEverybody : Stack
{
    public AnAccountAndADenyForEverybody(Construct scope) : base(scope, "Stack")
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
                        ["AWS"] = "111122223333",
                    },
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Principal"] = "*",
                    ["Action"] = "sqs:*",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["Bool"] = new Dictionary<string, object>
                        {
                            ["aws:SecureTransport"] = "false",
                        },
                    },
                } },
            },
        });
    }
}

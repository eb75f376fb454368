using Amazon.CDK.AWS.SQS;

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = {|IG1040:"*"|},
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

public class EverybodyOfOneOrganizationOneAccountAndADeny : Stack
{
    public EverybodyOfOneOrganizationOneAccountAndADeny(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnQueuePolicy(this, "Access", new CfnQueuePolicyProps
        {
            Queues = new[] { "https://sqs.eu-west-1.amazonaws.com/111122223333/orders" },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5",
                        },
                    },
                }, new Dictionary<string, object>
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
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

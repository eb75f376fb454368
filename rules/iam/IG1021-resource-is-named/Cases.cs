using Amazon.CDK.AWS.IAM;

public class AnActionThatKnowsNoResources : Stack
{
    public AnActionThatKnowsNoResources(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "xray:PutTraceSegments",
                    ["Resource"] = {|IG1021:"*"|},
                } },
            },
        });
    }
}

public class AnARNAndAStarInADeny : Stack
{
    public AnARNAndAStarInADeny(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:SendMessage",
                    ["Resource"] = "arn:aws:sqs:eu-west-1:111122223333:orders",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Deny",
                    ["Action"] = "sqs:DeleteQueue",
                    ["Resource"] = "*",
                } },
            },
        });
    }
}

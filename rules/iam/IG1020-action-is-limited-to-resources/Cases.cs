using Amazon.CDK.AWS.IAM;

public class AStatementThatMixesBothKindsOfActions : Stack
{
    public AStatementThatMixesBothKindsOfActions(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = new[] { "sqs:ListQueues", "sqs:SendMessage" },
                    ["Resource"] = {|IG1020:"*"|},
                } },
            },
        });
    }
}

public class ActionsThatKnowNoResourcesAndAConditionThatLimitsThem : Stack
{
    public ActionsThatKnowNoResourcesAndAConditionThatLimitsThem(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = new[] { "xray:PutTraceSegments", "xray:PutTelemetryRecords", "ec2:DescribeVpcs" },
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["aws:ResourceAccount"] = "111122223333",
                        },
                    },
                } },
            },
        });
    }
}

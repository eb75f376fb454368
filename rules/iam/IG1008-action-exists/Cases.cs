using Amazon.CDK.AWS.IAM;

public class AMisspeltAction : Stack
{
    public AMisspeltAction(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = new[] { {|IG1008:"sqs:SendMesage"|}, "sqs:sendmessage" },
                } },
            },
        });
    }
}

public class ActionsAndPatternsThatMatch : Stack
{
    public ActionsAndPatternsThatMatch(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = new[] { "dynamodb:Get*", "s3:GetObject", "*:Get*" },
                    ["Resource"] = "*",
                },
            },
        });
    }
}

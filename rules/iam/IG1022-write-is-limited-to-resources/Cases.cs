using Amazon.CDK.AWS.IAM;

public class WritingAnywhere : Stack
{
    public WritingAnywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "dynamodb:*",
                    ["Resource"] = {|IG1022:"*"|},
                } },
            },
        });
    }
}

public class ReadingAnywhereWritingToOneTable : Stack
{
    public ReadingAnywhereWritingToOneTable(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "dynamodb:GetItem",
                    ["Resource"] = "*",
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "dynamodb:PutItem",
                    ["Resource"] = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders",
                } },
            },
        });
    }
}

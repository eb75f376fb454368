using Amazon.CDK.AWS.IAM;

public class EveryTableOfTheAccount : Stack
{
    public EveryTableOfTheAccount(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "dynamodb:GetItem",
                    ["Resource"] = {|IG1025:"arn:aws:dynamodb:eu-west-1:111122223333:table/*"|},
                } },
            },
        });
    }
}

public class TablesWithAPrefix : Stack
{
    public TablesWithAPrefix(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "dynamodb:GetItem",
                    ["Resource"] = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders-*",
                },
            },
        });
    }
}

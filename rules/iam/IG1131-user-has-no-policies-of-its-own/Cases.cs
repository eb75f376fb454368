using Amazon.CDK.AWS.IAM;

public class AnInlinePolicy : Stack
{
    public AnInlinePolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            Policies = new object[] { new CfnUser.{|IG1131:PolicyProperty|}
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "sqs:ListQueues",
                        ["Resource"] = "*",
                    },
                },
            } },
        });
    }
}

public class Groups : Stack
{
    public Groups(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnUser(this, "Alice", new CfnUserProps
        {
            Groups = new[] { "operators" },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class NoCondition : Stack
{
    public NoCondition(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = {|IG1063:"iam:PassRole"|},
                    ["Resource"] = "arn:aws:iam::111122223333:role/task",
                } },
            },
        });
    }
}

public class TheServiceIsNamed : Stack
{
    public TheServiceIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iam:PassRole",
                    ["Resource"] = "arn:aws:iam::111122223333:role/task",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["iam:PassedToService"] = "ecs-tasks.amazonaws.com",
                        },
                    },
                },
            },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class AnyRole : Stack
{
    public AnyRole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "*",
                    ["Action"] = new[] { "ec2:RunInstances", {|IG1060:"iam:PassRole"|} },
                } },
            },
        });
    }
}

public class OneRoleAndAnyRoleForOneService : Stack
{
    public OneRoleAndAnyRoleForOneService(Construct scope) : base(scope, "Stack")
    {
        var worker = new CfnRole(this, "Worker", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "ec2.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        });
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iam:PassRole",
                    ["Resource"] = worker.AttrArn,
                }, new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iam:PassRole",
                    ["Resource"] = "*",
                    ["Condition"] = new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object>
                        {
                            ["iam:PassedToService"] = "ecs-tasks.amazonaws.com",
                        },
                    },
                } },
            },
        });
    }
}

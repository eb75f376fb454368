using Amazon.CDK.AWS.IAM;

public class ARoleWithAnInlinePolicy : Stack
{
    public ARoleWithAnInlinePolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Worker", new CfnRoleProps
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
            Policies = new object[] { new CfnRole.{|IG1132:PolicyProperty|}
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

public class AManagedPolicy : Stack
{
    public AManagedPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnGroup(this, "Operators", new CfnGroupProps
        {
            ManagedPolicyArns = new[] { "arn:aws:iam::111122223333:policy/work" },
        });
    }
}

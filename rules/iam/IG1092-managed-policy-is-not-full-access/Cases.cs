using Amazon.CDK.AWS.IAM;

public class AllOfAService : Stack
{
    public AllOfAService(Construct scope) : base(scope, "Stack")
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
            ManagedPolicyArns = new[] { {|IG1092:"arn:aws:iam::aws:policy/AmazonSQSFullAccess"|} },
        });
    }
}

public class APolicyOfNarrowerUse : Stack
{
    public APolicyOfNarrowerUse(Construct scope) : base(scope, "Stack")
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
            ManagedPolicyArns = new[] { $"arn:{Aws.PARTITION}:iam::aws:policy/AmazonSSMManagedInstanceCore" },
        });
    }
}

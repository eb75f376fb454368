using Amazon.CDK.AWS.IAM;

public class TwoStatementsThatTogetherSuffice : Stack
{
    public TwoStatementsThatTogetherSuffice(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Deployer", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "codebuild.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "pass",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Resource"] = "*",
                        ["Action"] = {|IG1072:"iam:PassRole"|},
                    } },
                },
            }, new CfnRole.PolicyProperty
            {
                PolicyName = "run",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "ec2:RunInstances",
                        ["Resource"] = "*",
                    },
                },
            } },
        });
    }
}

public class OneRoleMayBePassed : Stack
{
    public OneRoleMayBePassed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Deployer", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "codebuild.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "iam:PassRole",
                        ["Resource"] = "arn:aws:iam::111122223333:role/web",
                    }, new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "ec2:RunInstances",
                        ["Resource"] = "*",
                    } },
                },
            } },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class APolicyMayBeAttachedToAnyRole : Stack
{
    public APolicyMayBeAttachedToAnyRole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Pipeline", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "codebuild.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Resource"] = "*",
                        ["Action"] = new[] { "logs:PutLogEvents", {|IG1070:"iam:AttachRolePolicy"|} },
                    } },
                },
            } },
        });
    }
}

public class OnOneRoleOnly : Stack
{
    public OnOneRoleOnly(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRole(this, "Pipeline", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "codebuild.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                } },
            },
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "work",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new object[] { new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "iam:AttachRolePolicy",
                        ["Resource"] = $"arn:aws:iam::{Aws.ACCOUNT_ID}:role/app",
                    } },
                },
            } },
        });
    }
}

using Amazon.CDK.AWS.IAM;

public class AccessKeysForAnyUserFromAPolicyBesideTheRole : Stack
{
    public AccessKeysForAnyUserFromAPolicyBesideTheRole(Construct scope) : base(scope, "Stack")
    {
        var helpdesk = new CfnRole(this, "Helpdesk", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object>
                    {
                        ["Service"] = "lambda.amazonaws.com",
                    },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        });
        _ = new CfnPolicy(this, "Work", new CfnPolicyProps
        {
            PolicyName = "work",
            Roles = new[] { helpdesk.Ref },
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "arn:aws:iam::111122223333:user/*",
                    ["Action"] = {|IG1071:"iam:CreateAccessKey"|},
                } },
            },
        });
    }
}

public class AccessKeysForOneself : Stack
{
    public AccessKeysForOneself(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnManagedPolicy(this, "Work", new CfnManagedPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iam:CreateAccessKey",
                    ["Resource"] = "arn:aws:iam::111122223333:user/${aws:username}",
                },
            },
        });
    }
}

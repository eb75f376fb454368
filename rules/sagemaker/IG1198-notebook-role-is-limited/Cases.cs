using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Sagemaker;

public class TheRoleAllowsEverything : Stack
{
    public TheRoleAllowsEverything(Construct scope) : base(scope, "Stack")
    {
        var reader = new CfnRole(this, "Reader", new CfnRoleProps
        {
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "all",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "*",
                        ["Resource"] = "*",
                    },
                },
            } },
        });
        _ = new CfnNotebookInstance(this, "Main", new CfnNotebookInstanceProps
        {
            RoleArn = {|IG1198:reader.AttrArn|},
        });
    }
}

public class TheRoleIsLimited : Stack
{
    public TheRoleIsLimited(Construct scope) : base(scope, "Stack")
    {
        var reader = new CfnRole(this, "Reader", new CfnRoleProps
        {
            Policies = new object[] { new CfnRole.PolicyProperty
            {
                PolicyName = "read",
                PolicyDocument = new Dictionary<string, object>
                {
                    ["Statement"] = new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Action"] = "s3:GetObject",
                        ["Resource"] = "arn:aws:s3:::data/*",
                    },
                },
            } },
        });
        _ = new CfnNotebookInstance(this, "Main", new CfnNotebookInstanceProps
        {
            RoleArn = reader.AttrArn,
        });
    }
}

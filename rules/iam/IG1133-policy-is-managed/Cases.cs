using Amazon.CDK.AWS.IAM;

public class APolicyForARole : Stack
{
    public APolicyForARole(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPolicy(this, "Work", new CfnPolicyProps
        {
            PolicyName = "work",
            Roles = new[] { "worker" },
            {|IG1133:PolicyDocument|} = new Dictionary<string, object>
            {
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sqs:ListQueues",
                    ["Resource"] = "*",
                },
            },
        });
    }
}

public class ARoleSPolicyWithoutADocumentGrantsNothing : Stack
{
    public ARoleSPolicyWithoutADocumentGrantsNothing(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRolePolicy(this, "Work", new CfnRolePolicyProps
        {
            PolicyName = "work",
            RoleName = "worker",
        });
    }
}

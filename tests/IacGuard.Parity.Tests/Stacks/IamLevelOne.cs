using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Roles and policies as CloudFormation has them.</summary>
public class IamLevelOne : Stack
{
    public IamLevelOne(Construct scope, string id) : base(scope, id)
    {
        var role = new CfnRole(this, "Role", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["Service"] = "lambda.amazonaws.com" },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
            Policies = new[]
            {
                new CfnRole.PolicyProperty
                {
                    PolicyName = "all",
                    PolicyDocument = new PolicyDocument(new PolicyDocumentProps
                    {
                        Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "logs:*" }, Resources = new[] { "*" } }) },
                    }),
                },
            },
        });

        _ = new CfnPolicy(this, "Policy", new CfnPolicyProps
        {
            PolicyName = "more",
            Roles = [role.Ref],
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new object[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "sns:*", ["Resource"] = "*" } },
            },
        });
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Documents and statements as dictionaries.</summary>
public class IamFromJson : Stack
{
    public IamFromJson(Construct scope, string id) : base(scope, id)
    {
        var document = PolicyDocument.FromJson(new Dictionary<string, object>
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new object[]
            {
                new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = new[] { "ec2:*" }, ["Resource"] = "*" },
            },
        });
        var role = new Role(this, "Role", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ec2.amazonaws.com"),
            InlinePolicies = new Dictionary<string, PolicyDocument> { { "machines", document } },
        });
        role.AddToPolicy(PolicyStatement.FromJson(new Dictionary<string, object>
        {
            { "Effect", "Allow" },
            { "Action", "kms:*" },
            { "Resource", "*" },
        }));
    }
}

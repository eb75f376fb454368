using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A policy of its own, attached to roles.</summary>
public class IamPolicyConstruct : Stack
{
    public IamPolicyConstruct(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("glue.amazonaws.com") });
        var policy = new Policy(this, "Policy", new PolicyProps { Statements = [new PolicyStatement(new PolicyStatementProps { Actions = ["glue:*"], Resources = ["*"] })] });
        policy.AddStatements(new PolicyStatement(new PolicyStatementProps { NotActions = ["iam:*"], Resources = ["*"] }));
        policy.AttachToRole(role);
    }
}

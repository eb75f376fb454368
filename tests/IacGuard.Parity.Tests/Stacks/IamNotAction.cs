using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Everything but something.</summary>
public class IamNotAction : Stack
{
    public IamNotAction(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { NotActions = ["organizations:*"], Resources = ["*"] }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["s3:PutObject"], NotResources = ["arn:aws:s3:::audit/*"] }));
    }
}

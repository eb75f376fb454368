using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Statements made by helper methods and local functions.</summary>
public class IamHelpers : Stack
{
    private const string Everything = "*";

    public IamHelpers(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        role.AddToPolicy(Allow("lambda:*", Everything));
        role.AddToPolicy(Allow("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:orders"));
        role.AddToPolicy(Deny());

        static PolicyStatement Deny() => new(new PolicyStatementProps { Effect = Effect.DENY, Actions = ["iam:*"], Resources = [Everything] });
    }

    private static PolicyStatement Allow(string action, params string[] resources) =>
        new(new PolicyStatementProps { Actions = new[] { action }, Resources = resources });
}

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Statements made in a loop.</summary>
public class IamLoops : Stack
{
    private static readonly string[] Services = ["s3", "sqs"];

    public IamLoops(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        foreach (var service in Services)
        {
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = [$"{service}:*"], Resources = ["*"] }));
        }

        var reads = new List<string> { "sns:ListTopics" };
        reads.Add("sns:Publish");
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = reads.ToArray(), Resources = ["*"] }));
    }
}

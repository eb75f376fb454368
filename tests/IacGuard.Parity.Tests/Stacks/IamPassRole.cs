using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Passing and assuming roles.</summary>
public class IamPassRole : Stack
{
    public IamPassRole(Construct scope, string id) : base(scope, id)
    {
        var deployer = new Role(this, "Deployer", new RoleProps { AssumedBy = new ServicePrincipal("codepipeline.amazonaws.com") });
        deployer.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["iam:PassRole"], Resources = ["*"] }));
        deployer.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["sts:AssumeRole"], Resources = ["*"] }));
        deployer.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["iam:PassRole"],
            Resources = [$"arn:aws:iam::{Account}:role/orders-task"],
            Conditions = new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["iam:PassedToService"] = "ecs-tasks.amazonaws.com" },
            },
        }));
    }
}

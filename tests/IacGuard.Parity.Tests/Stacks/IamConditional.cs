using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>The reach of a statement depends on a flag.</summary>
public class IamConditional : Stack
{
    public IamConditional(Construct scope, string id, bool wide) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = wide ? ["s3:*"] : ["s3:GetObject"],
            Resources = ["arn:aws:s3:::reports/*"],
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["sqs:SendMessage"],
            Resources = [wide ? "*" : "arn:aws:sqs:eu-west-1:111122223333:reports"],
        }));
        if (wide)
        {
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["iam:PassRole"], Resources = ["*"] }));
        }
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A statement that is put together by calls.</summary>
public class IamAddMethods : Stack
{
    public IamAddMethods(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Role", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });

        var wide = new PolicyStatement();
        wide.AddActions("s3:*");
        wide.AddAllResources();
        role.AddToPolicy(wide);

        var narrow = new PolicyStatement { Effect = Effect.ALLOW };
        narrow.AddActions("s3:GetObject", "s3:PutObject");
        narrow.AddResources("arn:aws:s3:::orders-archive/*");
        role.AddToPolicy(narrow);

        var denial = new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY });
        denial.AddActions("s3:*");
        denial.AddAllResources();
        role.AddToPrincipalPolicy(denial);
    }
}

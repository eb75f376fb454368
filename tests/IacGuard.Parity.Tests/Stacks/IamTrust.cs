using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Who may take on a role.</summary>
public class IamTrust : Stack
{
    public IamTrust(Construct scope, string id) : base(scope, id)
    {
        _ = new Role(this, "Anyone", new RoleProps { AssumedBy = new AnyPrincipal() });
        _ = new Role(this, "Partner", new RoleProps { AssumedBy = new AccountPrincipal("444455556666") });
        _ = new Role(this, "PartnerWithId", new RoleProps { AssumedBy = new AccountPrincipal("444455556666"), ExternalIds = new[] { "orders-7f1c" } });
        _ = new Role(this, "Two", new RoleProps
        {
            AssumedBy = new CompositePrincipal(new ServicePrincipal("lambda.amazonaws.com"), new ServicePrincipal("edgelambda.amazonaws.com")),
        });
        _ = new Role(this, "ByArn", new RoleProps { AssumedBy = new ArnPrincipal("arn:aws:iam::444455556666:role/deployer") });
        _ = new Role(this, "Root", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }
}

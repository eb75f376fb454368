using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Policies of AWS and managed policies of the stack.</summary>
public class IamManagedPolicies : Stack
{
    public IamManagedPolicies(Construct scope, string id) : base(scope, id)
    {
        var admin = new Role(this, "Admin", new RoleProps
        {
            AssumedBy = new ServicePrincipal("codebuild.amazonaws.com"),
            ManagedPolicies = new[] { ManagedPolicy.FromAwsManagedPolicyName("AdministratorAccess") },
        });
        admin.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("IAMFullAccess"));

        var reader = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        reader.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AmazonS3ReadOnlyAccess"));

        _ = new ManagedPolicy(this, "Shared", new ManagedPolicyProps
        {
            Description = "What all pipelines may do",
            Statements = [new PolicyStatement(new PolicyStatementProps { Actions = ["cloudformation:*"], Resources = ["*"] })],
            Roles = [reader],
        });
    }
}

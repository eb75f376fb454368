using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace NonCompliant;

/// <summary>Policies that allow more than anybody needs.</summary>
public sealed class WildcardStack : Stack
{
    /// <summary>Makes the stack.</summary>
    public WildcardStack(Construct scope, string id) : base(scope, id)
    {
        Amazon.CDK.Tags.Of(this).Add("Team", "backend");

        var everything = Role("Everything");
        everything.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["*"], // expect: IG1001
            Resources = ["*"],
        }));

        var service = Role("WholeService");
        service.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["dynamodb:*"], // expect: IG1004
            Resources = [$"arn:aws:dynamodb:us-east-1:{Account}:table/orders"],
        }));

        var resources = Role("AnyResource");
        resources.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["sqs:SendMessage"],
            Resources = ["*"], // expect: IG1020
        }));

        var passing = Role("AnyRole");
        passing.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["iam:PassRole"], // expect: IG1060
            Resources = ["*"], // expect: IG1020
        }));

        var reverse = Role("AllButSome");
        reverse.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            NotActions = ["iam:*"], // expect: IG1030
            Resources = ["*"],
        }));

        new Role(this, "Administrator", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ec2.amazonaws.com"),
            ManagedPolicies = [ManagedPolicy.FromAwsManagedPolicyName("AdministratorAccess")], // expect: IG1090
        });
        new Role(this, "Anybody", new RoleProps
        {
            AssumedBy = new AnyPrincipal(), // expect: IG1048
        });
    }

    private Role Role(string id) => new(this, id, new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
}

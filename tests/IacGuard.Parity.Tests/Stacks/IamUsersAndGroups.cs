using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Policies of users and groups.</summary>
public class IamUsersAndGroups : Stack
{
    public IamUsersAndGroups(Construct scope, string id) : base(scope, id)
    {
        var group = new Group(this, "Operators");
        group.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["ec2:*"], Resources = ["*"] }));

        var user = new User(this, "Robot", new UserProps { Groups = [group] });
        user.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["ecr:GetAuthorizationToken"], Resources = ["*"] }));
        user.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("PowerUserAccess"));
    }
}

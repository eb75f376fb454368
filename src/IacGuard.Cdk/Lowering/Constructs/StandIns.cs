using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Constructs that other constructs make, as if the code had made them: <c>service.TaskDefinition.TaskRole</c> of a load balanced service is the role that
/// the service's own task definition makes.
/// </summary>
internal static class StandIns
{
    private const string Role = "aws-cdk-lib.aws_iam.Role";
    private const string OwnRole = "TaskRole/Resource";

    // Members that lead to a part of the construct itself.
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "connections", "securityGroups[]", "node", "defaultChild", "findChild", "tryFindChild", "cfnOptions" };

    /// <summary>A call whose receiver and arguments are the constructs that they stand for.</summary>
    public static (CdkObject Receiver, CdkCall Call) Of(CdkObject receiver, CdkCall call, CdkKnowledge knowledge, StackDraft draft)
    {
        var stands = Behind(receiver, knowledge, draft) ?? Of(receiver, knowledge, draft, asPart: false);
        return call.Arguments.Any(a => !ReferenceEquals(Of(a.Value, knowledge, draft), a.Value))
            ? (stands, call with { Arguments = [.. call.Arguments.Select(a => new CdkArgument(a.Name, Of(a.Value, knowledge, draft)))] })
            : (stands, call);
    }

    // service.Service.Node.DefaultChild: what is asked on the way is asked of the construct that another one made.
    private static CdkObject? Behind(CdkObject made, CdkKnowledge knowledge, StackDraft draft)
    {
        if (made is not { Construct: null, Receiver: { } owner, Member: { } member } || !Ways.Contains(member))
        {
            return null;
        }

        var other = Behind(owner, knowledge, draft) ?? Of(owner, knowledge, draft, asPart: true);
        return ReferenceEquals(other, owner)
            ? null
            : new CdkObject(made.Fqn, made.Arguments, made.Span) { Member = member, MemberOf = made.MemberOf, Receiver = other, Guard = made.Guard };
    }

    // A service is passed for its connections.
    private static CdkValue Of(CdkValue value, CdkKnowledge knowledge, StackDraft draft) => value is CdkObject made ? Of(made, knowledge, draft, asPart: made.Member == "service") : value;

    // What is called on such a construct itself may look at the props that it was given, which are not known: only what is called on its parts may not.
    private static CdkObject Of(CdkObject made, CdkKnowledge knowledge, StackDraft draft, bool asPart)
    {
        if (made is not { Construct: null, Receiver: not null, Member: not null } || Locator.Find(made, knowledge) is not { } located)
        {
            return made;
        }

        return located.Object ?? (IsThere(located, draft, asPart) ? new CdkObject(located.Fqn, [], made.Span)
        {
            Construct = located.Identity,
            Member = made.Member,
            MemberOf = made.MemberOf,
            Receiver = made.Receiver,
            Guard = made.Guard,
        }
        : made);
    }

    // Where a role was given instead of it, the construct is not there.
    private static bool IsThere(Located located, StackDraft draft, bool asPart) => located.Fqn switch
    {
        Role => draft.Find(located.Identity.LogicalId("Resource")) is { Type: "AWS::IAM::Role" },
        "aws-cdk-lib.aws_ecs.FargateTaskDefinition" or "aws-cdk-lib.aws_ecs.Ec2TaskDefinition" => draft.Find(located.Identity.LogicalId(OwnRole)) is { Type: "AWS::IAM::Role" },
        _ => asPart && draft.Find(located.Identity.LogicalId(DefaultChildren.Of(located.Fqn))) is not null,
    };
}

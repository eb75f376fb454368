using IacGuard.Cdk.Knowledge;
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

    /// <summary>A call whose receiver and arguments are the constructs that they stand for.</summary>
    public static (CdkObject Receiver, CdkCall Call) Of(CdkObject receiver, CdkCall call, CdkKnowledge knowledge, StackDraft draft)
    {
        var stands = Of(receiver, knowledge, draft);
        return call.Arguments.Any(a => !ReferenceEquals(Of(a.Value, knowledge, draft), a.Value))
            ? (stands, call with { Arguments = [.. call.Arguments.Select(a => new CdkArgument(a.Name, Of(a.Value, knowledge, draft)))] })
            : (stands, call);
    }

    private static CdkValue Of(CdkValue value, CdkKnowledge knowledge, StackDraft draft) => value is CdkObject made ? Of(made, knowledge, draft) : value;

    private static CdkObject Of(CdkObject made, CdkKnowledge knowledge, StackDraft draft)
    {
        if (made is not { Construct: null, Receiver: not null, Member: not null } || Locator.Find(made, knowledge) is not { } located)
        {
            return made;
        }

        return located.Object ?? (IsThere(located, draft) ? new CdkObject(located.Fqn, [], made.Span)
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
    private static bool IsThere(Located located, StackDraft draft) => located.Fqn switch
    {
        Role => draft.Find(located.Identity.LogicalId("Resource")) is { Type: "AWS::IAM::Role" },
        "aws-cdk-lib.aws_ecs.FargateTaskDefinition" or "aws-cdk-lib.aws_ecs.Ec2TaskDefinition" => draft.Find(located.Identity.LogicalId(OwnRole)) is { Type: "AWS::IAM::Role" },
        _ => false,
    };
}

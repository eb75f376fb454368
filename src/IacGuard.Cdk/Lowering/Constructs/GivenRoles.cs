using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// What a construct allows its own role, where it is given a role instead: the sweep tried each prop with the role that the construct makes, so that
/// the policy of a role which is not made stands for that of the given one.
/// </summary>
internal static class GivenRoles
{
    private const string Policy = "/DefaultPolicy/Resource";
    private const string OfStarter = "/ExecutionRole" + Policy;

    /// <summary>Moves the statements of such a policy to the role that a construct was given.</summary>
    public static void Move(CdkObject construct, IPrincipalPolicies principals, LoweringContext context)
    {
        var role = Identities.Given(construct);
        var starter = construct.Prop("executionRole") ?? OfImage(construct);
        if (role is null && starter is null)
        {
            return;
        }

        var path = construct.Construct!.Path;
        foreach (var policy in context.Draft.Resources.Where(r => Places.IsWithin(r.ConstructPath, path) && IsOfNoRole(r, context.Draft)).ToList())
        {
            if ((policy.ConstructPath.EndsWith(OfStarter, StringComparison.Ordinal) ? starter : role) is not { } given)
            {
                continue;
            }

            context.Draft.Remove(policy);
            foreach (var statement in Statements(policy))
            {
                var call = new CdkCall("addToPrincipalPolicy", construct.Fqn, [], policy.Span) { NameSpan = policy.IdSpan, Guard = Guards.And(policy.Condition, statement.When), IsRepeated = construct.IsRepeated };
                principals.TryAdd(given, statement.Statement, call, context);
            }
        }
    }

    /// <summary>The same for a construct and for what it was given, as the hook of a deployment.</summary>
    /// <param name="construct">The construct.</param>
    /// <param name="before">How many resources were there before it.</param>
    /// <param name="principals">Adds statements to identities.</param>
    /// <param name="context">The stack.</param>
    public static void MoveAll(CdkObject construct, int before, IPrincipalPolicies principals, LoweringContext context)
    {
        if (!context.Draft.Resources.Skip(before).Any(r => IsOfNoRole(r, context.Draft)))
        {
            return;
        }

        Move(construct, principals, context);
        foreach (var given in construct.Arguments.SelectMany(static a => a.Value.Reachable()).OfType<CdkObject>().Where(static o => o.Construct is not null).Distinct())
        {
            Move(given, principals, context);
        }
    }

    // The role with which the load balanced services of ecs-patterns start their tasks.
    private static CdkValue? OfImage(CdkObject construct) => construct.Prop("taskImageOptions") is StructValue options ? options["executionRole"] : null;

    private static bool IsOfNoRole(ResourceDraft policy, StackDraft draft) =>
        policy.Type == "AWS::IAM::Policy" && policy.ConstructPath.EndsWith(Policy, StringComparison.Ordinal)
        && policy.Properties["Roles"] is ListValue { Items: [ReferenceValue role] } && draft.Find(role.LogicalId) is null;

    private static IEnumerable<(MapValue Statement, Condition? When)> Statements(ResourceDraft policy)
    {
        foreach (var item in ((policy.Properties["PolicyDocument"] as MapValue)?["Statement"] as ListValue)?.Items ?? [])
        {
            switch (item)
            {
                case MapValue statement:
                    yield return (statement, null);
                    break;
                case ChoiceValue { WhenTrue: MapValue statement } choice:
                    yield return (statement, choice.Condition);
                    break;
            }
        }
    }
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>Gives statements to roles, users, groups and resources.</summary>
internal sealed class PrincipalPolicies(Identities identities, Principals principals, Core.StackSymbols symbols) : IPrincipalPolicies
{
    /// <inheritdoc />
    public bool TryAdd(CdkValue grantee, MapValue statement, CdkCall call, LoweringContext context) => Add(grantee, statement, call, context);

    /// <summary>As <see cref="TryAdd"/>, for a statement that may be a choice or unknown.</summary>
    public bool Add(CdkValue? grantee, Value statement, CdkCall call, LoweringContext context)
    {
        var isTaken = false;
        foreach (var (one, guard) in grantee.Cases())
        {
            isTaken |= one is not CdkObject made || AddOne(made, statement, call, Guards.And(call.Guard, guard), context);
        }

        return isTaken || grantee is null;
    }

    /// <inheritdoc />
    public Value PrincipalOf(CdkValue grantee, LoweringContext context) => principals.Of(grantee).Json;

    /// <inheritdoc />
    public Value ConditionOf(CdkValue grantee, LoweringContext context) => principals.Of(grantee).Conditions;

    /// <inheritdoc />
    public bool TryAddToResource(CdkObject construct, MapValue statement, CdkCall call, LoweringContext context) =>
        ResourcePolicies.TryAdd(construct, statement, call, context.Draft);

    private bool AddOne(CdkObject grantee, Value statement, CdkCall call, Condition? guard, LoweringContext context)
    {
        if (grantee is { Construct: not null, Fqn: IamNames.Policy or IamNames.ManagedPolicy })
        {
            return ResourcePolicies.TryAdd(grantee, statement, call with { Guard = guard }, context.Draft);
        }

        if (identities.Find(grantee) is not { } identity)
        {
            return !Principals.HasNoPolicy(grantee);
        }

        AddTo(identity, statement, call, guard, context);
        return true;
    }

    private void AddTo(Identity identity, Value statement, CdkCall call, Condition? guard, LoweringContext context)
    {
        if (identity.PolicyPath is not { } path)
        {
            return;
        }

        var policy = PolicyStore.Ensure(
            context.Draft,
            "AWS::IAM::Policy",
            path,
            guard,
            call,
            [
                new MapEntry("PolicyName", SourceSpan.None, PolicyNames.Of(context.Draft.Ids.Of(path), symbols, call.NameSpan)),
                new MapEntry(identity.ListName, SourceSpan.None, new ListValue([identity.Name], call.NameSpan)),
            ]);
        policy.IsShared |= identity.IsShared;
        PolicyStore.Add(policy, "PolicyDocument", statement, guard, call.IsRepeated);
    }
}

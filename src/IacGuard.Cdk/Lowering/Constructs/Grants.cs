using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Hands the statements of grants to <see cref="IPrincipalPolicies"/> once all effects are made.</summary>
internal sealed class Grants : IGrants
{
    private const string Policy = "/DefaultPolicy/Resource";
    private readonly List<(CdkValue Grantee, MapValue Statement)> taken = [];

    /// <inheritdoc />
    public bool TryTake(Effect effect, Templates templates, SlotValues slots)
    {
        if (effect.Resource.Length == 0 || effect.Resource[0] != '$' || !effect.Resource.EndsWith(Policy, StringComparison.Ordinal)
            || (effect.Added.IsNull && !IsStatements(effect.Path)) || slots.Resolve(effect.Resource.Substring(1, effect.Resource.Length - Policy.Length - 1)) is not { } grantee)
        {
            return false;
        }

        if (effect.Added.IsNull)
        {
            // An argument makes other statements than the call without it.
            taken.RemoveAll(t => ReferenceEquals(t.Grantee, grantee));
            Take(grantee, templates.Evaluate(effect.Value));
        }
        else
        {
            Take(grantee, (templates.Evaluate(effect.Added["Properties"]["PolicyDocument"]) as MapValue)?["Statement"]);
        }

        return true;
    }

    private static bool IsStatements(Tree[]? path) =>
        path is { Length: 3 } && path[0].Text == "Properties" && path[1].Text == "PolicyDocument" && path[2].Text == "Statement";

    private void Take(CdkValue grantee, Value? statements)
    {
        foreach (var statement in (statements as ListValue)?.Items.OfType<MapValue>() ?? [])
        {
            taken.Add((grantee, statement));
        }
    }

    /// <summary>Adds the statements; a grantee without a policy of its own gets them in the policy of the resource.</summary>
    public void Give(CdkObject receiver, CdkCall call, IPrincipalPolicies principals, LoweringContext context, Func<MapValue, MapValue> complete)
    {
        foreach (var (grantee, template) in taken)
        {
            var statement = complete(template);
            if (principals.TryAdd(grantee, statement, call, context))
            {
                continue;
            }

            var principal = principals.PrincipalOf(grantee, context);
            var condition = principals.ConditionOf(grantee, context);
            var entries = statement.Entries.Append(new MapEntry("Principal", principal.Span, principal));
            var full = new MapValue([.. condition.IsAbsent ? entries : entries.Append(new MapEntry("Condition", condition.Span, condition))], statement.Span);
            context.Draft.IsOpen |= !principals.TryAddToResource(receiver, full, call, context);
        }
    }
}

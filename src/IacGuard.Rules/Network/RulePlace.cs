using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Network;

/// <summary>Where a rule of a security group or network ACL says what people will change when it opens too much.</summary>
internal static class RulePlace
{
    private static readonly string[][] Ports = [["FromPort"], ["PortRange", "From"]];

    /// <summary>The public one of its address ranges, else the first, else its first port, else the rule; with the path below the rule.</summary>
    public static (Value At, string Path) Of(MapValue row, EvaluationContext context)
    {
        (Value, string)? range = null;
        foreach (var field in CidrPredicate.Fields)
        {
            if (row.TryGet(field, out var entry) && context.Resolve(entry.Value) is { IsAbsent: false } value)
            {
                if (value is ScalarValue { Text: var text } && Cidr.TryParse(text.Trim(), out var cidr) && PublicCidrPredicate.IsPublic(cidr))
                {
                    return (value, field);
                }

                range ??= (value, field);
            }
        }

        return range ?? Port(row, context) ?? (row, "");
    }

    private static (Value At, string Path)? Port(MapValue row, EvaluationContext context)
    {
        foreach (var path in Ports)
        {
            Value at = row;
            foreach (var name in path)
            {
                at = at is MapValue map && map.TryGet(name, out var entry) ? context.Resolve(entry.Value) : AbsentValue.Instance;
            }

            if (!at.IsAbsent)
            {
                return (at, string.Join(".", path));
            }
        }

        return null;
    }
}

using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Conditions;

/// <summary>
/// A comparison that few variables with few values decide: it is computed for each combination and becomes an <c>Or</c> of those where it
/// holds. A variable's values are those that its parameter allows, else the keys of the mapping that it looks up.
/// </summary>
internal sealed class EqualsEnumeration(TemplateContext context)
{
    private const int MaxVariables = 2;
    private const int MaxCombinations = 64;
    private const int MaxNodes = 200;

    private readonly List<ConditionVariable> variables = [];
    private readonly List<IReadOnlyList<string>> candidates = [];
    private int nodes;

    /// <summary>The comparison as an <c>Or</c>; null when it cannot be enumerated.</summary>
    internal Condition? Read(Node left, Node right, Scope? scope)
    {
        if (!Collect(left) || !Collect(right) || variables.Count == 0)
        {
            return null;
        }

        var combinations = 1;
        foreach (var values in candidates)
        {
            combinations *= Math.Min(values.Count, MaxCombinations + 1);
        }

        if (combinations > MaxCombinations)
        {
            return null;
        }

        var holding = new List<Condition>();
        return Enumerate(0, left, right, scope, [], holding)
            ? holding.Count switch
            {
                0 => ConstantCondition.False,
                1 => holding[0],
                _ => new OrCondition(holding),
            }
            : null;
    }

    private bool Enumerate(int at, Node left, Node right, Scope? scope, List<Condition> assumed, List<Condition> holding)
    {
        if (at == variables.Count)
        {
            if (context.Symbols.Read(left, scope) is not ScalarValue leftText || context.Symbols.Read(right, scope) is not ScalarValue rightText)
            {
                return false;
            }

            if (string.Equals(leftText.Text, rightText.Text, StringComparison.Ordinal))
            {
                holding.Add(assumed.Count == 1 ? assumed[0] : new AndCondition(assumed.ToArray()));
            }

            return true;
        }

        foreach (var value in candidates[at])
        {
            assumed.Add(context.Conditions.IsEqual(variables[at], value));
            if (!Enumerate(at + 1, left, right, new Scope(variables[at].Name, value, scope, isLoop: false), assumed, holding))
            {
                return false;
            }

            assumed.RemoveAt(assumed.Count - 1);
        }

        return true;
    }

    // Finds the variables below a node; answers false when one cannot be enumerated.
    private bool Collect(Node node)
    {
        if (++nodes > MaxNodes)
        {
            return false;
        }

        if (IntrinsicCall.TryRead(node, null, out var call))
        {
            switch (call.Name)
            {
                case "Ref" when call.Argument is ScalarNode name:
                    return Add(name.Text, null);
                case "Fn::FindInMap" when call.Arguments is { Count: >= 3 } parts:
                    return CollectKey(parts[1], Rows(parts)) && CollectKey(parts[2], Row(parts));
                case "Fn::Sub":
                    return call.Argument is ScalarNode text && CollectSub(text.Text);
                default:
                    return call.IsTagged ? CollectChildren(node) : Collect(call.Argument);
            }
        }

        return CollectChildren(node);
    }

    private bool CollectChildren(Node node)
    {
        switch (node)
        {
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    if (!Collect(item))
                    {
                        return false;
                    }
                }

                return true;
            case MappingNode map:
                foreach (var entry in map.Entries)
                {
                    if (!Collect(entry.Value))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }

    private bool CollectSub(string text)
    {
        for (var at = text.IndexOf("${", StringComparison.Ordinal); at >= 0; at = text.IndexOf("${", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', at);
            if (end < 0)
            {
                return true;
            }

            var name = text.Substring(at + 2, end - at - 2).Trim();
            if (!name.StartsWith("!", StringComparison.Ordinal) && !Add(name, null))
            {
                return false;
            }
        }

        return true;
    }

    private bool CollectKey(Node key, MappingNode? map) =>
        IntrinsicCall.TryRead(key, null, out var call) && call is { Name: "Ref", Argument: ScalarNode name }
            ? Add(name.Text, map)
            : Collect(key);

    private MappingNode? Rows(IReadOnlyList<Node> parts) =>
        parts[0] is ScalarNode { Tag: null } name ? context.Mappings?[name.Text] as MappingNode : null;

    private MappingNode? Row(IReadOnlyList<Node> parts) =>
        Rows(parts) is { } rows && parts[1] is ScalarNode { Tag: null } top ? rows[top.Text] as MappingNode : null;

    private bool Add(string name, MappingNode? keys)
    {
        if (context.Conditions.Variable(name) is not { } variable)
        {
            return false;
        }

        if (variables.Contains(variable))
        {
            return true;
        }

        var values = variable.AllowedValues ?? keys?.Entries.Select(static entry => entry.Key.Text).ToArray();
        if (values is null || variables.Count == MaxVariables)
        {
            return false;
        }

        variables.Add(variable);
        candidates.Add(values);
        return true;
    }
}

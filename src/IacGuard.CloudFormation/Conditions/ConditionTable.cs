using IacGuard.CloudFormation.Parameters;
using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Conditions;

/// <summary>The conditions of a template: one object for each name, and one for each comparison.</summary>
internal sealed class ConditionTable(TemplateContext context)
{
    private readonly Dictionary<string, NamedCondition> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Variable, string Literal), EqualsCondition> comparisons = [];
    private readonly List<NamedCondition> inOrder = [];
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);

    /// <summary>The declared conditions in source order.</summary>
    internal IReadOnlyList<NamedCondition> InOrder => inOrder;

    /// <summary>Reads the section. A condition that leads back to itself is reported and becomes opaque.</summary>
    internal void Read(MappingNode section)
    {
        var entries = new List<LoopEntry>();
        _ = context.Loops.Expand(section, null, entries);
        var graph = new ConditionGraph();
        var reader = new ConditionReader(context, graph);
        foreach (var entry in entries)
        {
            if (entry.Key.StartsWith("Fn::", StringComparison.Ordinal) || !declared.Add(entry.Key))
            {
                continue;
            }

            var condition = Named(entry.Key);
            inOrder.Add(condition);
            graph.Start(condition, entry.KeySpan);
            condition.Definition = reader.Read(entry.Node, entry.Scope) is var read && RegionGaps.Is(entry.Key, read) ? ConstantCondition.False : read;
        }

        graph.BreakCycles(context);
    }

    /// <summary>The condition of a name. A name that is not declared stands for a condition that cannot be looked into.</summary>
    internal NamedCondition Named(string name)
    {
        if (!byName.TryGetValue(name, out var condition))
        {
            condition = new NamedCondition(name)
            {
                Definition = new OpaqueCondition(name, $"the condition {name} is not in the template"),
            };
            byName.Add(name, condition);
        }

        return condition;
    }

    /// <summary>A condition that is written where it is used.</summary>
    internal Condition Inline(Node node, Scope? scope) => new ConditionReader(context, null).Read(node, scope);

    /// <summary>The variable of a parameter or pseudo parameter; null for any other name.</summary>
    internal ConditionVariable? Variable(string name)
    {
        if (context.Parameters.TryGetValue(name, out var parameter))
        {
            return parameter.Variable;
        }

        return PseudoParameters.IsPseudo(name) && name.IndexOfAny(['[', '|']) < 0 ? context.Pseudo.Variable(name) : null;
    }

    /// <summary>The comparison of a variable with a literal that conditions read so far make; null when none does.</summary>
    internal EqualsCondition? Compared(ConditionVariable variable, string literal) => comparisons.TryGetValue((variable.Name, literal), out var comparison) ? comparison : null;

    /// <summary>The comparison of a variable with a literal: the same object each time.</summary>
    internal EqualsCondition IsEqual(ConditionVariable variable, string literal)
    {
        if (!comparisons.TryGetValue((variable.Name, literal), out var comparison))
        {
            comparison = new EqualsCondition(variable, literal);
            comparisons.Add((variable.Name, literal), comparison);
        }

        return comparison;
    }
}

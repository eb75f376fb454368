using IacGuard.CloudFormation.Reading;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Conditions;

/// <summary>Condition functions to conditions: <c>And</c>, <c>Or</c>, <c>Not</c>, <c>Equals</c>, and the names of others.</summary>
internal sealed class ConditionReader(TemplateContext context, ConditionGraph? graph)
{
    private const int MaxDepth = 64;
    private readonly EqualsReader equals = new(context, graph);
    private int depth;

    internal Condition Read(Node node, Scope? scope)
    {
        if (depth >= MaxDepth)
        {
            return Opaque(node, "is nested too deeply");
        }

        depth++;
        var condition = ReadOne(node, scope);
        depth--;
        return condition;
    }

    private Condition ReadOne(Node node, Scope? scope)
    {
        var (name, argument) = Call(node);
        switch (name)
        {
            case "Condition" when argument is ScalarNode used:
                var named = context.Conditions.Named(Scope.Replace(scope, used.Text));
                graph?.Use(named);
                return named;
            case "Fn::And" when argument is SequenceNode { Items.Count: > 0 } list:
                return new AndCondition(ReadAll(list, scope));
            case "Fn::Or" when argument is SequenceNode { Items.Count: > 0 } list:
                return new OrCondition(ReadAll(list, scope));
            case "Fn::Not" when argument is SequenceNode { Items.Count: 1 } list:
                return Not(Read(list.Items[0], scope));
            case "Fn::Not" when argument is MappingNode single:
                return Not(Read(single, scope));
            case "Fn::Equals" when argument is SequenceNode { Items.Count: 2 } list:
                return equals.Read(list.Items[0], list.Items[1], scope, node.Span);
            case null when node is ScalarNode { ScalarKind: ScalarKind.Boolean, Text: var text }:
                return text is "true" ? ConstantCondition.True : ConstantCondition.False;
            default:
                return Opaque(node, $"{name ?? node.Kind} is not a condition");
        }
    }

    private Condition[] ReadAll(SequenceNode list, Scope? scope)
    {
        var operands = new Condition[list.Items.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = Read(list.Items[i], scope);
        }

        return operands;
    }

    private static Condition Not(Condition operand) =>
        operand is ConstantCondition constant ? (constant.Value ? ConstantCondition.False : ConstantCondition.True) : new NotCondition(operand);

    private static (string? Name, Node Argument) Call(Node node)
    {
        if (node.Tag is { Length: > 1 } tag)
        {
            return (tag is "!Condition" or "!Ref" ? tag.Substring(1) : "Fn::" + tag.Substring(1), node);
        }

        return node is MappingNode { Entries.Count: 1 } map ? (map.Entries[0].Key.Text, map.Entries[0].Value) : (null, node);
    }

    private static OpaqueCondition Opaque(Node node, string reason) =>
        new("condition@" + node.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), reason);
}

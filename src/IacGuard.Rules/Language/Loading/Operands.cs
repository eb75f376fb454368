using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>Parses what values are compared with.</summary>
internal static class Operands
{
    /// <summary>A literal, <c>{parameter: name}</c> or <c>{self: path, default: value}</c>.</summary>
    public static Operand Read(Node node, IReadOnlyCollection<string> parameters, List<DocumentError> errors)
    {
        if (node is not MappingNode map)
        {
            return new LiteralOperand(NodeValues.Read(node));
        }

        if (map["parameter"] is ScalarNode { Text: var name } && map.Entries.Count == 1)
        {
            if (!parameters.Contains(name))
            {
                errors.Add(new DocumentError($"unknown parameter '{name}'{Nearest.Hint(name, parameters)}; declare it under 'parameters'", node.Span));
            }

            return new ParameterOperand(name);
        }

        if (map["self"] is ScalarNode { Text: var path })
        {
            _ = new MapReader(map, "the comparison with 'self'", ["self", "default"], errors);
            return new SelfOperand(PathParser.Names(path), map["default"] is { } fallback ? NodeValues.Read(fallback) : AbsentValue.Instance);
        }

        errors.Add(new DocumentError("expected a value, {parameter: name} or {self: path}", node.Span));
        return new LiteralOperand(AbsentValue.Instance);
    }

    /// <summary>The argument of a predicate, checked against the kind that it takes.</summary>
    public static Operand ForPredicate(Predicate predicate, Node node, IReadOnlyCollection<string> parameters, List<DocumentError> errors)
    {
        if (node is MappingNode map && map["parameter"] is not null)
        {
            return Read(node, parameters, errors);
        }

        var problem = predicate.Argument switch
        {
            PredicateArgument.Flag => node is ScalarNode { ScalarKind: ScalarKind.Boolean } ? null : "true or false",
            PredicateArgument.Text => node is ScalarNode ? null : "a text",
            PredicateArgument.Texts => node is ScalarNode || (node is SequenceNode list && list.Items.All(static i => i is ScalarNode)) ? null : "a text or a list of texts",
            PredicateArgument.Number => node is ScalarNode { ScalarKind: ScalarKind.Number } ? null : "a number",
            _ => OptionsProblem(predicate, node),
        };
        if (problem is not null)
        {
            errors.Add(new DocumentError($"'{predicate.Name}' expects {problem}, found {node.Kind}", node.Span));
        }

        var operand = predicate.Argument == PredicateArgument.Options && node is MappingNode options
            ? OptionOperand.Create(options, parameters, errors)
            : new LiteralOperand(NodeValues.Read(node));
        if (problem is null && operand is LiteralOperand literal && predicate.Problem(literal.Value) is { } mistake)
        {
            errors.Add(new DocumentError($"'{predicate.Name}': {mistake}", node.Span));
        }

        return operand;
    }

    private static string? OptionsProblem(Predicate predicate, Node node)
    {
        if (node is ScalarNode { Text: "true" })
        {
            return null;
        }

        return node is MappingNode map && map.Entries.All(e => predicate.OptionNames.Contains(e.Key.Text))
            ? null
            : predicate.OptionNames.Count == 0 ? "true" : $"true or a map with {string.Join(", ", predicate.OptionNames)}";
    }
}

/// <summary>A map of options in which values may be parameters of the rule.</summary>
internal sealed class OptionOperand(IReadOnlyList<NamedOperand> options) : Operand
{
    private readonly bool looksAtRow = options.Any(static o => o.Value is not (LiteralOperand or ParameterOperand));
    private Known? known;

    public static Operand Create(MappingNode map, IReadOnlyCollection<string> parameters, List<DocumentError> errors)
    {
        var options = map.Entries.Select(e => new NamedOperand(e.Key.Text, e.Value is MappingNode inner && inner["parameter"] is null
            ? new LiteralOperand(NodeValues.Read(e.Value))
            : Operands.Read(e.Value, parameters, errors))).ToList();
        return options.All(static o => o.Value is LiteralOperand) ? new LiteralOperand(NodeValues.Read(map)) : new OptionOperand(options);
    }

    public static OptionOperand Read(TestReader reader, Func<Operand> next)
    {
        var options = new NamedOperand[reader.Number()];
        for (var i = 0; i < options.Length; i++)
        {
            options[i] = new NamedOperand(reader.Text(), next());
        }

        return new OptionOperand(options);
    }

    public override Value Get(Frame frame)
    {
        // Without a look at the row it is the same for all rows that are judged with the same parameters.
        if (known is { } last && ReferenceEquals(last.Parameters, frame.Parameters))
        {
            return last.Map;
        }

        var entries = new MapEntry[options.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new MapEntry(options[i].Name, SourceSpan.None, options[i].Value.Get(frame));
        }

        var map = new MapValue(entries, SourceSpan.None);
        known = looksAtRow ? null : new Known(frame.Parameters, map);
        return map;
    }

    public override Value? With(Func<string, Value> parameter) => looksAtRow ? null : new MapValue(
        [.. options.Select(o => new MapEntry(o.Name, SourceSpan.None, o.Value is LiteralOperand literal ? literal.Value : o.Value.With(parameter)!))], SourceSpan.None);

    public override void Write(TestWriter writer)
    {
        writer.Byte(3).Number(options.Count);
        foreach (var (name, value) in options)
        {
            writer.Text(name).Operand(value);
        }
    }

    private sealed record Known(IReadOnlyDictionary<string, Value> Parameters, Value Map);
}

/// <summary>An option's value.</summary>
/// <param name="Name">The option's name.</param>
/// <param name="Value">What gives the value.</param>
internal sealed record NamedOperand(string Name, Operand Value);

using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Parses the conditions of rule files. What is wrong is added to the errors with its place and what was expected.</summary>
internal sealed class TestParser(Registry registry, IReadOnlyCollection<string> parameters, List<DocumentError> errors)
{
    private const int MaxDepth = 40;
    private static readonly string[] TextTests = ["equals", "startsWith", "endsWith", "contains"];
    private int depth;

    /// <summary>Parses one condition or test.</summary>
    public Test Parse(Node node)
    {
        if (++depth > MaxDepth)
        {
            errors.Add(new DocumentError($"conditions are nested more than {MaxDepth} deep", node.Span));
            depth--;
            return PresentTest.Instance;
        }

        var test = node switch
        {
            ScalarNode scalar => ParseScalar(scalar),
            MappingNode map => ParseMap(map),
            _ => Fail($"expected a value to compare with or a map of tests, found {node.Kind}; use 'in' for a list of values", node),
        };
        depth--;
        return test;
    }

    private static Test ParseScalar(ScalarNode scalar) => scalar switch
    {
        { Text: "present", ScalarKind: ScalarKind.String } => PresentTest.Instance,
        { Text: "absent", ScalarKind: ScalarKind.String } => new NotTest(PresentTest.Instance),
        _ => new EqualsTest(new LiteralOperand(NodeValues.Read(scalar))),
    };

    private Test ParseMap(MappingNode map)
    {
        if (map.Entries.Count == 0)
        {
            return Fail("expected at least one test or property path", map);
        }

        var ignoreCase = map["ignoreCase"] is ScalarNode { Text: "true" };
        if (map["ignoreCase"] is { } flag && !TextTests.Any(t => map[t] is not null))
        {
            return Fail($"'ignoreCase' goes with one of {string.Join(", ", TextTests)}", flag);
        }

        var tests = new List<Test>();
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text != "ignoreCase")
            {
                tests.Add(ParseEntry(entry.Key, entry.Value, ignoreCase));
            }
        }

        return tests.Count == 1 ? tests[0] : new AllTest([.. tests]);
    }

    private Test ParseEntry(ScalarNode key, Node value, bool ignoreCase)
    {
        if (registry.TryPredicate(key.Text, out var predicate))
        {
            return new PredicateTest(predicate, Operands.ForPredicate(predicate, value, parameters, errors));
        }

        switch (key.Text)
        {
            case "all": return new AllTest([.. ParseList(value)]);
            case "any": return new AnyTest([.. ParseList(value)]);
            case "not": return new NotTest(Parse(value));
            case "equals": return new EqualsTest(Operand(value), ignoreCase);
            case "in": return new InTest(Operand(value));
            case "present": return value is ScalarNode { Text: "false" } ? new NotTest(PresentTest.Instance) : PresentTest.Instance;
            case "atLeast": return new CompareTest(Relation.AtLeast, Number(value));
            case "atMost": return new CompareTest(Relation.AtMost, Number(value));
            case "moreThan": return new CompareTest(Relation.MoreThan, Number(value));
            case "lessThan": return new CompareTest(Relation.LessThan, Number(value));
            case "matches": return ParseMatches(value);
            case "startsWith": return new HasTextTest(TextPosition.Start, ignoreCase, Operand(value));
            case "endsWith": return new HasTextTest(TextPosition.End, ignoreCase, Operand(value));
            case "contains": return new HasTextTest(TextPosition.Anywhere, ignoreCase, Operand(value));
            case "is": return ParseShape(value);
            case "from": return ParseFrom(value);
            case "each": return new EachTest(Parse(value));
            case "some": return new SomeTest(Parse(value));
            case "none": return new NotTest(new SomeTest(Parse(value)));
            case "count": return new CountTest(Parse(value));
            case "references": return ParseReferences(value);
            case "related": return ParseRelated(value);
            default: return ParsePath(key, value);
        }
    }

    private List<Test> ParseList(Node node)
    {
        if (node is SequenceNode { Items.Count: > 0 } list)
        {
            return [.. list.Items.Select(Parse)];
        }

        errors.Add(new DocumentError($"expected a list of conditions, found {node.Kind}", node.Span));
        return [];
    }

    private Test ParsePath(ScalarNode key, Node value)
    {
        var first = key.Text.Split('.')[0];
        if (key.Text.IndexOf('.') > 0 && registry.Predicates.Any(p => p.Name.StartsWith(first + ".", StringComparison.Ordinal)))
        {
            return Fail($"unknown predicate '{key.Text}'{Nearest.Hint(key.Text, registry.Predicates.Select(static p => p.Name))}", key);
        }

        if (Nearest.Find(key.Text, Keywords.Tests) is { } keyword && !char.IsUpper(key.Text[0]) && value is not ScalarNode { Text: "present" or "absent" })
        {
            return Fail($"unknown test '{key.Text}' (did you mean '{keyword}'?); write './{key.Text}' for a property of that name", key);
        }

        return PathParser.Parse(key, () => Parse(value), errors);
    }

    private Test ParseMatches(Node value)
    {
        if (value is not ScalarNode { Text.Length: > 0 and <= 1000 } pattern)
        {
            return Fail("expected a regular expression of at most 1000 characters", value);
        }

        try
        {
            _ = TextMatch.Compile(pattern.Text);
            return new MatchesTest(pattern.Text);
        }
        catch (ArgumentException e)
        {
            return Fail($"not a regular expression: {e.Message}", value);
        }
    }

    private Test ParseShape(Node value)
    {
        var index = value is ScalarNode scalar ? Keywords.Shapes.ToList().IndexOf(scalar.Text) : -1;
        return index >= 0 ? new ShapeTest((Shape)index) : Fail($"expected one of {string.Join(", ", Keywords.Shapes)}", value);
    }

    private Test ParseFrom(Node value)
    {
        var sources = new List<ValueSource>();
        foreach (var name in NodeTexts.Read(value, "from", errors))
        {
            var index = Keywords.Sources.ToList().IndexOf(name);
            if (index < 0)
            {
                return Fail($"unknown source '{name}'; expected one of {string.Join(", ", Keywords.Sources)}", value);
            }

            sources.Add((ValueSource)index);
        }

        return new FromTest([.. sources]);
    }

    private Test ParseReferences(Node value)
    {
        if (value is not MappingNode)
        {
            var names = NodeTexts.Read(value, "references", errors);
            return names.Count == 1 && names[0] == "self" ? new ReferencesTest([], true, null) : new ReferencesTest(CheckTypes(names, value), false, null);
        }

        var map = new MapReader(value, "references", ["on", "where"], errors);
        return new ReferencesTest(CheckTypes(map.Texts("on"), value), false, map["where"] is { } where ? Parse(where) : null);
    }

    private Test ParseRelated(Node value)
    {
        var map = new MapReader(value, "related", ["on", "by", "other", "where"], errors);
        var on = map.Texts("on");
        if (map.IsMap && on.Count == 0)
        {
            errors.Add(new DocumentError("missing key 'on': the types or the view to look in", value.Span));
        }

        foreach (var name in on.Where(n => n.IndexOf("::", StringComparison.Ordinal) < 0 && !registry.TryView(n, out _)))
        {
            errors.Add(new DocumentError($"unknown view '{name}'{Nearest.Hint(name, registry.Views.Select(static v => v.Name))}", value.Span));
        }

        var by = map.Texts("by").Select(PathParser.Names).ToList();
        if (map.IsMap && by.Count == 0 && on.Any(static n => n.IndexOf("::", StringComparison.Ordinal) >= 0))
        {
            errors.Add(new DocumentError("missing key 'by': the property of the other resource that points at this one", value.Span));
        }

        var isOther = map["other"] is { } other && other is not ScalarNode { Text: "false" };
        if (isOther && map["other"] is not ScalarNode { Text: "true" })
        {
            errors.Add(new DocumentError("expected 'other: true' or 'other: false'", map["other"]!.Span));
        }

        return new RelatedTest(on, by, isOther, map["where"] is { } where ? Parse(where) : null);
    }

    private IReadOnlyList<string> CheckTypes(IReadOnlyList<string> names, Node at)
    {
        foreach (var name in names.Where(static n => n.IndexOf("::", StringComparison.Ordinal) < 0))
        {
            errors.Add(new DocumentError($"expected a resource type such as AWS::SQS::Queue, found '{name}'", at.Span));
        }

        return names;
    }

    private Operand Operand(Node node) => Operands.Read(node, parameters, errors);

    private Operand Number(Node node)
    {
        var operand = Operand(node);
        if (operand is LiteralOperand { Value: var value and not AbsentValue } && !(value is ScalarValue scalar && scalar.TryGetNumber(out _)))
        {
            Fail("expected a number, {parameter: name} or {self: path}", node);
        }

        return operand;
    }

    private PresentTest Fail(string message, Node at)
    {
        errors.Add(new DocumentError(message, at.Span));
        return PresentTest.Instance;
    }
}

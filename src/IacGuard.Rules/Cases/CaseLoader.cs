using System.Globalization;
using IacGuard.Documents;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Cases;

/// <summary>Loads <c>cases.yaml</c>: a list of <c>{name, expect, template}</c> with optional <c>parameters</c> and <c>asOf</c>.</summary>
public static class CaseLoader
{
    /// <summary>Loads the cases of one rule.</summary>
    /// <param name="document">The text of a <c>cases.yaml</c>.</param>
    /// <param name="rule">The rule's id, for the marks.</param>
    public static LoadResult<IReadOnlyList<RuleCase>> Load(Document document, string rule)
    {
        var errors = new List<DocumentError>(document.Errors);
        if (document.Root is not SequenceNode list)
        {
            if (errors.Count == 0)
            {
                errors.Add(new DocumentError($"expected a list of cases, found {document.Root?.Kind ?? "nothing"}", document.Root?.Span ?? default));
            }

            return new LoadResult<IReadOnlyList<RuleCase>>(null, errors);
        }

        var marks = Marks(document, rule);
        var cases = new List<RuleCase>();
        foreach (var item in list.Items)
        {
            if (Read(item, marks, errors) is { } read)
            {
                cases.Add(read);
            }
        }

        return new LoadResult<IReadOnlyList<RuleCase>>(errors.Count == 0 ? cases : null, errors);
    }

    /// <summary>The word of a verdict in case files.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Violated => "violated",
        Verdict.Satisfied => "satisfied",
        Verdict.Undecided => "undecided",
        _ => "not-applicable",
    };

    private static RuleCase? Read(Node item, IReadOnlyList<int> marks, List<DocumentError> errors)
    {
        var map = new MapReader(item, "a case", Keywords.CaseKeys, errors);
        if (!map.IsMap)
        {
            return null;
        }

        if (map["template"] is not MappingNode template)
        {
            errors.Add(new DocumentError("expected 'template' as a map: a template or just its Resources", item.Span));
            return null;
        }

        _ = map.Required("name");
        var lines = marks.Where(l => l >= template.Span.StartPosition.Line && l <= template.Span.EndPosition.Line).ToList();
        return map["name"] is ScalarNode name && ReadExpect(map["expect"], item, errors) is { } expect
            ? new RuleCase(name, expect, template, ReadParameters(map["parameters"]), ReadDay(map["asOf"], errors), lines)
            : null;
    }

    private static Verdict? ReadExpect(Node? node, Node item, List<DocumentError> errors)
    {
        foreach (var verdict in new[] { Verdict.Violated, Verdict.Satisfied, Verdict.Undecided, Verdict.NotApplicable })
        {
            if (node is ScalarNode scalar && scalar.Text == Word(verdict))
            {
                return verdict;
            }
        }

        errors.Add(new DocumentError("expected 'expect': violated, satisfied, undecided or not-applicable", (node ?? item).Span));
        return null;
    }

    private static Dictionary<string, Model.Value> ReadParameters(Node? node) =>
        node is MappingNode map ? map.Entries.ToDictionary(static e => e.Key.Text, static e => NodeValues.Read(e.Value), StringComparer.Ordinal) : [];

    private static DateTime? ReadDay(Node? node, List<DocumentError> errors)
    {
        if (node is null)
        {
            return null;
        }

        if (node is ScalarNode scalar && DateTime.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.Add(new DocumentError("expected a day such as 2026-11-21", node.Span));
        return null;
    }

    private static List<int> Marks(Document document, string rule)
    {
        var lines = new List<int>();
        foreach (var comment in document.Comments)
        {
            if (comment.Text == "<- " + rule)
            {
                lines.Add(comment.Span.StartPosition.Line);
            }
        }

        return lines;
    }
}

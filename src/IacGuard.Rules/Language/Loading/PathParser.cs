using IacGuard.Documents;

namespace IacGuard.Rules.Language;

/// <summary>Parses property paths: names joined by dots, with quantifiers as in <c>Targets[each].DeadLetterConfig.Arn</c>.</summary>
internal static class PathParser
{
    private const int MaxLength = 300;
    private const char Quote = '\'';

    /// <summary>Makes the test at a path; <paramref name="inner"/> parses what the path leads to.</summary>
    public static Test Parse(ScalarNode key, Func<Test> inner, List<DocumentError> errors)
    {
        var text = key.Text.StartsWith("./", StringComparison.Ordinal) ? key.Text.Substring(2) : key.Text;
        if (text.Length is 0 or > MaxLength)
        {
            errors.Add(new DocumentError($"expected a property path of 1 to {MaxLength} characters", key.Span));
            return PresentTest.Instance;
        }

        var steps = Split(text, key, errors);
        return Build(steps, 0, inner);
    }

    private static Test Build(IReadOnlyList<(List<string> Names, string? Quantifier)> steps, int index, Func<Test> inner)
    {
        var (names, quantifier) = steps[index];
        var rest = index == steps.Count - 1 ? inner() : Build(steps, index + 1, inner);
        var test = quantifier switch
        {
            "each" => new EachTest(rest),
            "some" => new SomeTest(rest),
            "none" => new NotTest(new SomeTest(rest)),
            _ => rest,
        };
        return names.Count == 0 ? test : new AtTest([.. names], test);
    }

    /// <summary>The names of a path without quantifiers; a name with dots stands in single quotes: <c>Parameters.'rds.force_ssl'</c>.</summary>
    public static string[] Names(string path) => [.. Parts(path).Select(Unquote)];

    private static string Unquote(string part) => part.Length > 1 && part[0] == Quote ? part.Trim(Quote) : part;

    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] == Quote)
            {
                isQuoted = !isQuoted;
            }
            else if (i == path.Length || (path[i] == '.' && !isQuoted))
            {
                parts.Add(i > start ? path.Substring(start, i - start) : " ");
                start = i + 1;
            }
        }

        return parts;
    }

    /// <summary>Groups the names between quantifiers.</summary>
    private static List<(List<string> Names, string? Quantifier)> Split(string text, ScalarNode key, List<DocumentError> errors)
    {
        var steps = new List<(List<string> Names, string? Quantifier)>();
        var names = new List<string>();
        foreach (var part in Parts(text))
        {
            var isQuoted = part[0] == Quote;
            var open = isQuoted ? part.IndexOf('[', part.LastIndexOf(Quote)) : part.IndexOf('[');
            var name = open < 0 ? part : part.Substring(0, open);
            if (name.Length == 0 || (!isQuoted && name.IndexOf(' ') >= 0))
            {
                errors.Add(new DocumentError($"'{key.Text}' is no property path: expected names joined by dots", key.Span));
                return [(["?"], null)];
            }

            names.Add(Unquote(name));
            if (open < 0)
            {
                continue;
            }

            var quantifier = part.Substring(open).Trim('[', ']');
            if (!Keywords.Quantifiers.Contains(quantifier) || part != $"{name}[{quantifier}]")
            {
                errors.Add(new DocumentError($"expected [each], [some] or [none] after '{name}'", key.Span));
            }

            steps.Add((names, quantifier));
            names = [];
        }

        if (names.Count > 0)
        {
            steps.Add((names, null));
        }

        return steps;
    }
}

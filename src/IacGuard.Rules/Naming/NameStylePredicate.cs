using System.Collections.Concurrent;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary><c>name.style</c>: true when a name or an identifier is written in none of the given styles.</summary>
public sealed class NameStylePredicate : Predicate
{
    private static readonly Dictionary<string, string> Styles = new(StringComparer.Ordinal)
    {
        ["kebab-case"] = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
        ["snake_case"] = "[a-z][a-z0-9]*(_[a-z0-9]+)*",
        ["SCREAMING_SNAKE_CASE"] = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*",
        ["PascalCase"] = "[A-Z][A-Za-z0-9]*",
        ["camelCase"] = "[a-z][A-Za-z0-9]*",
        ["lowercase"] = "[a-z][a-z0-9]*",
    };

    private readonly ConcurrentDictionary<(string Style, string Prefix, string Suffix), NamePattern> patterns = new();

    /// <inheritdoc />
    public override string Name => "name.style";

    /// <inheritdoc />
    public override string Summary => $"The text is in none of the styles given ({string.Join(", ", Styles.Keys)}). Facts: problem, style, found.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Texts;

    /// <inheritdoc />
    public override string? Problem(Value argument)
    {
        foreach (var style in argument.Texts())
        {
            if (!Styles.ContainsKey(style))
            {
                return $"unknown style '{style}'; known are {string.Join(", ", Styles.Keys)}";
            }
        }

        return null;
    }

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var wanted = argument.Texts();
        var subject = NameSubject.Of(value, context);
        if (wanted.Count == 0 || subject.Value.IsAbsent)
        {
            return Truth.False;
        }

        if (Problem(argument) is { } problem)
        {
            return Truth.Unknown(problem);
        }

        if (subject is { Facts: null, Value: ScalarValue { Text: var known } } && wanted.Any(style => KnownStyle.Follows(style, known)))
        {
            return Truth.False;
        }

        if (NameText.Of(subject.Value, context) is not { } text)
        {
            return Truth.Unknown("the name is not a text");
        }

        var follows = Truth.False;
        foreach (var style in wanted)
        {
            follows = follows.Or(Pattern(style, subject.Facts).Follows(text));
        }

        if (follows.IsFalse && context.IsExplaining)
        {
            var styles = string.Join(" or ", wanted);
            var found = text.Show(0, text.Count);
            context.Report(subject.Value, subject.Path, ("problem", $"`{found}` is not in {styles}"), ("style", styles), ("found", found));
        }

        return follows.Not();
    }

    private NamePattern Pattern(string style, PhysicalName? facts)
    {
        var key = (style, facts?.Prefix ?? "", facts?.Suffix ?? "");
        return patterns.TryGetValue(key, out var known) ? known : patterns[key] = NamePattern.ParseFragment(Styles[style], key.Item2, key.Item3);
    }
}

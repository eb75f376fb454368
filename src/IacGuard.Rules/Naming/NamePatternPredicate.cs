using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Naming;

/// <summary><c>name.pattern</c>: true when a name follows none of the configured patterns.</summary>
public sealed class NamePatternPredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "name.pattern";

    /// <inheritdoc />
    public override string Summary =>
        "The name follows none of the patterns. Options: pattern (one or several of {org}-{env:dev|test|prod}-{service}), regex (one or several), "
        + "tokens (values of tokens: a text, a list, or a map from types to either), types (patterns by resource type instead of the general ones). "
        + "Without a pattern nothing is wrong. Facts: problem, token, expected, found, position, pattern.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Options;

    /// <inheritdoc />
    public override IReadOnlyList<string> OptionNames => ["pattern", "regex", "tokens", "types"];

    /// <inheritdoc />
    public override string? Problem(Value argument)
    {
        try
        {
            NamingRules.Of(argument).CompileAll();
            return null;
        }
        catch (NamePatternException e)
        {
            return e.Message;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var subject = NameSubject.Of(value, context);
        if (subject.Value.IsAbsent)
        {
            return Truth.False;
        }

        try
        {
            return Judge(subject, NamingRules.Of(argument), context);
        }
        catch (NamePatternException e)
        {
            return Truth.Unknown("the naming pattern cannot be used: " + e.Message);
        }
        catch (ArgumentException e)
        {
            return Truth.Unknown("the naming pattern cannot be used: " + e.Message);
        }
    }

    private static Truth Judge(NameSubject subject, NamingRules rules, EvaluationContext context)
    {
        var type = context.Row.Owner.Type;
        var patterns = rules.For(type, subject.Facts);
        var regexes = rules.Overrides(type) ? [] : rules.Regexes;
        if (patterns.Count == 0 && regexes.Count == 0)
        {
            return Truth.False;
        }

        if (NameText.Of(subject.Value, context) is not { } text)
        {
            return Truth.Unknown("the name is not a text");
        }

        var follows = Truth.False;
        foreach (var pattern in patterns)
        {
            follows = follows.Or(pattern.Follows(text));
        }

        foreach (var regex in regexes)
        {
            follows = follows.Or(Matches(regex, subject.Value));
        }

        if (follows.IsFalse && context.IsExplaining)
        {
            Report(subject, patterns, regexes, text, context);
        }

        return follows.Not();
    }

    private static Truth Matches(Regex regex, Value value)
    {
        if (value is not ScalarValue { Text: var text })
        {
            return Truth.Unknown("the name " + value.WhyUnknown());
        }

        try
        {
            return Truth.Of(regex.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return Truth.Unknown("the regular expression takes too long");
        }
    }

    private static void Report(
        NameSubject subject, IReadOnlyList<NamePattern> patterns, IReadOnlyList<Regex> regexes, NameText text, EvaluationContext context)
    {
        var shown = string.Join(" or ", patterns.Select(static p => p.Text).Concat(regexes.Select(static r => r.ToString())));
        var single = patterns.Count == 1 && regexes.Count == 0;
        var match = single ? patterns[0].Match(text) : default;
        context.Report(
            subject.Value,
            subject.Path,
            ("problem", single ? match.Problem : $"`{subject.Value}` follows none of {shown}"),
            ("token", single ? match.Token : ""),
            ("expected", single ? match.Expected : shown),
            ("found", single ? match.Found : subject.Value.ToString()!),
            ("position", single ? match.Position.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""),
            ("pattern", shown));
    }
}

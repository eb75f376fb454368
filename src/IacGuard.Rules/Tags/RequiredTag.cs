using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming;

namespace IacGuard.Rules.Tags;

/// <summary>A tag that must be there, and what its value may be.</summary>
internal sealed class RequiredTag
{
    private static readonly TimeSpan RegexTimeout = TimeSpan.FromMilliseconds(250);
    private readonly IReadOnlyList<string>? allowed;
    private readonly NamePattern? pattern;
    private readonly Regex? regex;

    private RequiredTag(string key, Value rule)
    {
        Key = key;
        switch (rule)
        {
            case ListValue:
                allowed = rule.Texts();
                break;
            case MapValue map when map["regex"] is ScalarValue { Text: var expression }:
                regex = new Regex(expression, RegexOptions.CultureInvariant, RegexTimeout);
                break;
            case ScalarValue { Kind: ScalarKind.String, Text: not ("" or "*") } scalar:
                pattern = NamePattern.ParseFragment(scalar.Text);
                break;
        }
    }

    /// <summary>The key; case counts, as for AWS.</summary>
    public string Key { get; }

    /// <summary>What the value may be, for people; empty when anything.</summary>
    public string Expected => allowed is not null ? string.Join(", ", allowed) : pattern?.Text ?? regex?.ToString() ?? "";

    /// <summary>The tags that an argument asks for: a key, a list of keys, a map from keys to values, or any of these under <c>tags</c>.</summary>
    /// <exception cref="NamePatternException">A pattern for values cannot be used.</exception>
    /// <exception cref="ArgumentException">A regular expression for values cannot be used.</exception>
    public static IReadOnlyList<RequiredTag> Read(Value argument) => argument switch
    {
        MapValue map when map.TryGet("tags", out var inner) && map.Entries.Count == 1 => Read(inner.Value),
        MapValue map => [.. map.Entries.Select(static e => new RequiredTag(e.Key, e.Value))],
        _ => [.. argument.Texts().Select(static key => new RequiredTag(key, AbsentValue.Instance))],
    };

    /// <summary>Whether a value will do.</summary>
    public Truth Accepts(Value value)
    {
        if (allowed is null && pattern is null && regex is null)
        {
            return Truth.True;
        }

        if (pattern is not null)
        {
            return pattern.Match(value).Truth;
        }

        if (value is not ScalarValue { Text: var text })
        {
            return Truth.Unknown($"the value of tag {Key} " + value.WhyUnknown());
        }

        try
        {
            return Truth.Of(allowed?.Contains(text, StringComparer.Ordinal) ?? regex!.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return Truth.Unknown("the regular expression takes too long");
        }
    }
}

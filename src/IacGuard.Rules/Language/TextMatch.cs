using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>Which part of a text a test looks at.</summary>
internal enum TextPosition
{
    Start,
    End,
    Anywhere,
}

/// <summary>Tests on text whose holes may be filled with anything.</summary>
internal static class TextMatch
{
    /// <summary>Longest time that one match of a rule's regular expression may take.</summary>
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether some filling of the holes makes the text equal a literal.</summary>
    public static bool CanBe(TextValue text, string literal)
    {
        var position = 0;
        for (var i = 0; i < text.Parts.Count; i++)
        {
            if (text.Parts[i].Literal is not { } part)
            {
                continue;
            }

            var isFirst = i == 0;
            var isLast = i == text.Parts.Count - 1;
            var found = isFirst
                ? literal.StartsWith(part, StringComparison.Ordinal) ? 0 : -1
                : isLast
                    ? literal.Length - part.Length >= position && literal.EndsWith(part, StringComparison.Ordinal) ? literal.Length - part.Length : -1
                    : literal.IndexOf(part, position, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + part.Length;
        }

        return true;
    }

    /// <summary>Whether the text starts with, ends with or contains a literal, whatever fills its holes.</summary>
    public static Truth Has(Value value, TextPosition position, string literal, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        switch (value)
        {
            case ScalarValue scalar:
                return Truth.Of(Has(scalar.Text, position, literal, comparison));
            case TextValue text:
                return HasWithHoles(text, position, literal, comparison);
            case UnknownValue or ReferenceValue:
                return Truth.Unknown(Comparison.WhyUnknown(value)!);
            default:
                return Truth.False;
        }
    }

    /// <summary>Whether a regular expression matches somewhere in the text; over holes it cannot be told.</summary>
    public static Truth Matches(Value value, MatchesTest test)
    {
        switch (value)
        {
            case ScalarValue scalar:
                try
                {
                    return Truth.Of(test.Regex.IsMatch(scalar.Text));
                }
                catch (RegexMatchTimeoutException)
                {
                    return Truth.Unknown("the regular expression took too long");
                }

            case TextValue or UnknownValue or ReferenceValue:
                return Truth.Unknown(Comparison.WhyUnknown(value)!);
            default:
                return Truth.False;
        }
    }

    /// <summary>Compiles a rule's regular expression with its time bound.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant, MatchTimeout);

    private static bool Has(string text, TextPosition position, string literal, StringComparison comparison) => position switch
    {
        TextPosition.Start => text.StartsWith(literal, comparison),
        TextPosition.End => text.EndsWith(literal, comparison),
        _ => text.IndexOf(literal, comparison) >= 0,
    };

    private static Truth HasWithHoles(TextValue text, TextPosition position, string literal, StringComparison comparison)
    {
        if (position == TextPosition.Anywhere)
        {
            var isThere = text.Parts.Any(p => p.Literal is { } part && part.IndexOf(literal, comparison) >= 0);
            return isThere ? Truth.True : Truth.Unknown(Comparison.WhyUnknown(text)!);
        }

        var edge = position == TextPosition.Start ? text.Parts[0].Literal : text.Parts[text.Parts.Count - 1].Literal;
        if (edge is null)
        {
            return Truth.Unknown(Comparison.WhyUnknown(text)!);
        }

        if (edge.Length >= literal.Length)
        {
            return Truth.Of(Has(edge, position, literal, comparison));
        }

        // Only the known end can speak against it.
        var overlap = position == TextPosition.Start ? literal.Substring(0, edge.Length) : literal.Substring(literal.Length - edge.Length);
        return string.Equals(edge, overlap, comparison) ? Truth.Unknown(Comparison.WhyUnknown(text)!) : Truth.False;
    }
}

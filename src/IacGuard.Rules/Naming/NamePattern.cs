using System.Collections.ObjectModel;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>
/// A naming pattern such as <c>{org}-{env:dev|test|prod}-{service:[a-z0-9]+}-{type}</c>. Text outside braces stands for itself; a token
/// takes what is behind its colon, else its configured value, else <c>[a-z0-9]+</c>. The whole name must match, case counts.
/// </summary>
public sealed class NamePattern
{
    private static readonly IReadOnlyDictionary<string, string> NoTokens = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>());
    private readonly IReadOnlyList<Segment> segments;
    private readonly Nfa nfa;
    private readonly EveryFilling everyFilling;

    private NamePattern(string text, IReadOnlyList<Segment> segments)
    {
        Text = text;
        this.segments = segments;
        var builder = new NfaBuilder(text);
        for (var i = 0; i < segments.Count; i++)
        {
            builder.Append(segments[i].Fragment, i, segments[i].IsOptional);
        }

        nfa = builder.Finish(segments.Count);
        everyFilling = new EveryFilling(nfa);
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="tokens">What tokens without a pattern of their own take, in the same syntax.</param>
    /// <exception cref="NamePatternException">The pattern cannot be used.</exception>
    public static NamePattern Parse(string pattern, IReadOnlyDictionary<string, string>? tokens = null) => Parse(pattern, tokens, "", "");

    /// <summary>Reads what may stand inside a token, such as <c>dev|test|prod</c> or <c>[a-z]+(-[a-z]+)*</c>, as a whole pattern.</summary>
    /// <exception cref="NamePatternException">The pattern cannot be used.</exception>
    public static NamePattern ParseFragment(string fragment) => ParseFragment(fragment, "", "");

    /// <summary>Matches a value: true when it matches however its holes are filled, false when it cannot.</summary>
    public PatternMatch Match(Value value, EvaluationContext? context = null) =>
        NameText.Of(value, context) is { } text ? Match(text) : PatternMatch.Undecided("the name is not a text");

    /// <summary>Matches a known text.</summary>
    public PatternMatch Match(string text) => Match(NameText.Of(text));

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>Reads a pattern for a type whose names may begin or end with something that AWS asks for (<c>.fifo</c>).</summary>
    internal static NamePattern Parse(string pattern, IReadOnlyDictionary<string, string>? tokens, string prefix, string suffix)
    {
        var segments = new PatternReader(pattern, tokens ?? NoTokens).Read();
        return new NamePattern(pattern, [.. Affix(prefix), .. segments, .. Affix(suffix)]);
    }

    /// <summary>The same for a fragment.</summary>
    internal static NamePattern ParseFragment(string fragment, string prefix, string suffix)
    {
        PatternReader.CheckLength(fragment);
        return new(fragment, [.. Affix(prefix), new Segment("value", fragment, FragmentParser.Parse(fragment, 0, fragment.Length)), .. Affix(suffix)]);
    }

    /// <summary>Matches a text that may have holes.</summary>
    internal PatternMatch Match(NameText text)
    {
        var follows = Follows(text);
        return follows.IsTrue ? PatternMatch.Matched
            : follows.IsUnknown ? PatternMatch.Undecided(follows.Reason)
            : new PatternTrail(nfa, segments, text).Run() ?? PatternMatch.Matched;
    }

    /// <summary>The answer of <see cref="Match(NameText)"/> alone, without the words for a mismatch.</summary>
    internal Truth Follows(NameText text) =>
        !PatternTrail.CanMatch(nfa, text) ? Truth.False
        : !text.HasHoles || everyFilling.Matches(text) ? Truth.True
        : Truth.Unknown(text.KnownInPart);

    private static Segment[] Affix(string pattern) =>
        pattern.Length == 0 ? [] : [new Segment(null, pattern, FragmentParser.Parse(pattern, 0, pattern.Length), IsOptional: true)];
}

using DotNet.Globbing;
using IacGuard.Reporting;

namespace IacGuard.Cli.Inputs;

/// <summary>Compiles glob patterns: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c> and <c>{a,b}</c>.</summary>
public static class PathGlob
{
    private const int MaxAlternatives = 256;

    /// <summary>Compiles a pattern to one glob per alternative; a path matches the pattern when it matches any.</summary>
    /// <exception cref="UsageException">The pattern is not one.</exception>
    public static Glob[] Compile(string pattern)
    {
        var plain = new List<string>();
        Expand(pattern, plain);
        try
        {
            return [.. plain.Select(static p => Glob.Parse(p, new GlobOptions { Evaluation = { CaseInsensitive = false } }))];
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or NotImplementedException or IndexOutOfRangeException)
        {
            throw new UsageException($"'{VisibleText.Escape(pattern)}' is not a path pattern: expected *, **, ?, [a-z] and {{a,b}}.");
        }
    }

    // DotNet.Glob has no braces.
    private static void Expand(string pattern, List<string> into)
    {
        if (into.Count > MaxAlternatives)
        {
            throw new UsageException($"A path pattern has more than {MaxAlternatives} alternatives.");
        }

        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        if (open < 0)
        {
            into.Add(pattern);
            return;
        }

        foreach (var alternative in pattern[(open + 1)..close].Split(','))
        {
            Expand(pattern[..open] + alternative + pattern[(close + 1)..], into);
        }
    }
}

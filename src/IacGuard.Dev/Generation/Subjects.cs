using IacGuard.Rules;

namespace IacGuard.Dev.Generation;

/// <summary>Shows what a rule is about.</summary>
internal static class Subjects
{
    private const int Few = 3;

    /// <summary>All types and views.</summary>
    public static string All(Rule rule) => string.Join(", ", rule.On.Select(MarkdownWriter.Code));

    /// <summary>The first of them and how many more there are.</summary>
    public static string Short(Rule rule) => rule.On.Count <= Few + 1
        ? All(rule)
        : $"{string.Join(", ", rule.On.Take(Few).Select(MarkdownWriter.Code))} and {rule.On.Count - Few} more";
}

/// <summary>Severities as rule files spell them.</summary>
internal static class Severities
{
    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}

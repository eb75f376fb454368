using IacGuard.Reporting;

namespace IacGuard.Cli.Listing;

/// <summary>Rules as tables for people.</summary>
internal static class RuleTables
{
    /// <summary>Writes one line a rule, in columns.</summary>
    public static void WriteConsole(IReadOnlyList<ListedRule> rules, TextWriter output)
    {
        var width = rules.Count == 0 ? 0 : rules.Max(static r => r.Rule.Id.Length);
        foreach (var rule in rules)
        {
            output.WriteLine($"{VisibleText.Escape(rule.Rule.Id).PadRight(width)}  {ListedRule.Word(rule.Severity),-7}  {VisibleText.Escape(rule.Rule.Title)}");
        }

        output.WriteLine();
        output.WriteLine(rules.Count == 1 ? "1 rule." : $"{rules.Count} rules.");
    }

    /// <summary>Writes a table in Markdown.</summary>
    public static void WriteMarkdown(IReadOnlyList<ListedRule> rules, TextWriter output)
    {
        output.WriteLine("| rule | severity | what is wrong | on | packs |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var rule in rules)
        {
            output.WriteLine($"| {Link(rule)} | {ListedRule.Word(rule.Severity)} | {Cell(rule.Rule.Title)} | {Cell(string.Join(", ", rule.Rule.On))} | {Cell(string.Join(", ", rule.Packs))} |");
        }
    }

    /// <summary>The id of a rule, linked to its page where it has one.</summary>
    internal static string Link(ListedRule rule) => rule.Rule.HelpUri is { } uri ? $"[{rule.Rule.Id}]({uri})" : Cell(rule.Rule.Id);

    /// <summary>A text that is safe in a cell.</summary>
    internal static string Cell(string text) =>
        VisibleText.Escape(text).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

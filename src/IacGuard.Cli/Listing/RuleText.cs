using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Listing;

/// <summary>One rule explained for people.</summary>
internal static class RuleText
{
    private const int Widest = 100;

    /// <summary>Writes all that is known about a rule.</summary>
    public static void Write(ListedRule listed, Terminal terminal)
    {
        var rule = listed.Rule;
        var output = terminal.Out;
        output.WriteLine($"{VisibleText.Escape(rule.Id)}  {VisibleText.Escape(rule.Title)}");
        output.WriteLine($"{ListedRule.Word(listed.Severity)}; {(listed.Packs.Count == 0 ? "in no pack" : "packs: " + string.Join(", ", listed.Packs))}{(rule.Since.Length == 0 ? "" : "; since " + VisibleText.Escape(rule.Since))}");
        Section(terminal, "Judges", string.Join(", ", rule.On));
        Section(terminal, "Says", rule.On.Count == 0 ? "" : rule.Message);
        Section(terminal, "Why", rule.Why);
        Section(terminal, "How to fix", rule.HowToFix);
        foreach (var parameter in rule.Parameters)
        {
            Section(terminal, "Parameter " + parameter.Name, parameter.Description + (parameter.Default.IsAbsent ? " Without a value the rule does not apply." : $" Default: {parameter.Default}."));
        }

        Section(terminal, "Same as", string.Join("; ", rule.SameAs.OrderBy(static s => s.Key, StringComparer.Ordinal).Select(static s => s.Key + " " + string.Join(", ", s.Value))));
        Section(terminal, "See", [.. rule.References]);

        if (ToolRules.All.All(r => r.Id != rule.Id))
        {
            Section(terminal, "To accept a finding", $"write '# iacguard:ignore {rule.Id} reason' on its line or the line above, add {{rule: {rule.Id}, reason: ...}} to the resource's Metadata under IacGuard.suppress, or to 'suppressions' in iacguard.yaml. In C# also by #pragma or [SuppressMessage], which the scan of cdk.out does not see.");
            Section(terminal, "To switch it off", $"'severities: {{ {rule.Id}: off }}' in iacguard.yaml.");
        }
    }

    private static void Section(Terminal terminal, string title, params ReadOnlySpan<string> texts)
    {
        if (texts.Length == 0 || texts[0].Length == 0)
        {
            return;
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine(VisibleText.Escape(title) + ":");
        foreach (var text in texts)
        {
            Paragraph(terminal, text);
        }
    }

    private static void Paragraph(Terminal terminal, string text)
    {
        var line = new System.Text.StringBuilder(" ");
        foreach (var word in VisibleText.Escape(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 1 && line.Length + word.Length >= Math.Min(Widest, terminal.Width))
            {
                terminal.Out.WriteLine(line.ToString());
                line.Clear().Append(' ');
            }

            line.Append(' ').Append(word);
        }

        terminal.Out.WriteLine(line.ToString());
    }
}

using IacGuard.Rules;

namespace IacGuard.Cli.Listing;

/// <summary>Which rules answer which control of a compliance pack, as Markdown.</summary>
internal static class CoverageTable
{
    /// <summary>Writes a section for each pack; the rules of packs without controls stand in a table of their own.</summary>
    public static void Write(IReadOnlyList<Pack> packs, IReadOnlyList<ListedRule> listed, TextWriter output)
    {
        var byId = listed.ToDictionary(static r => r.Rule.Id, StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            output.WriteLine($"# {RuleTables.Cell(pack.Name)}");
            output.WriteLine();
            output.WriteLine(RuleTables.Cell(pack.Description));
            output.WriteLine();
            if (pack.Controls.Count == 0)
            {
                RuleTables.WriteMarkdown([.. listed.Where(r => pack.Rules.ContainsKey(r.Rule.Id))], output);
            }
            else
            {
                WriteControls(pack, byId, output);
            }

            output.WriteLine();
        }
    }

    private static void WriteControls(Pack pack, Dictionary<string, ListedRule> byId, TextWriter output)
    {
        output.WriteLine($"Controls: {RuleTables.Cell(pack.Source)}. {pack.Controls.Count} are answered by {pack.Rules.Count} rules.");
        output.WriteLine();
        output.WriteLine("| control | rule | severity | what is wrong |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var control in pack.Controls)
        {
            var name = RuleTables.Cell(control.Id);
            foreach (var rule in control.Rules.Where(byId.ContainsKey).Select(id => byId[id]))
            {
                output.WriteLine($"| {name} | {RuleTables.Link(rule)} | {ListedRule.Word(rule.Severity)} | {RuleTables.Cell(rule.Rule.Title)} |");
                name = "";
            }
        }
    }
}

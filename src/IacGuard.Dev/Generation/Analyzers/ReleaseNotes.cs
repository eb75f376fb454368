using System.Text;

namespace IacGuard.Dev.Generation.Analyzers;

/// <summary>
/// Writes what differs from the last release, in the form that the release tracking of analyzers checks. At a release its rows move into
/// the shipped file by hand.
/// </summary>
internal static class ReleaseNotes
{
    private const string Head = "; Unshipped analyzer release\n; Written by: dotnet run --project src/IacGuard.Dev -- generate\n";

    /// <summary>The unshipped file.</summary>
    /// <param name="rules">The rules of today.</param>
    /// <param name="shippedFile">The file of what was released.</param>
    public static string Write(IReadOnlyList<Described> rules, string shippedFile)
    {
        var shipped = ReadShipped(shippedFile);
        var text = new StringBuilder(Head);
        Section(text, "### New Rules", "Rule ID | Category | Severity | Notes", rules.Where(r => !shipped.ContainsKey(r.Id)).Select(Row));
        Section(
            text,
            "### Removed Rules",
            "Rule ID | Category | Severity | Notes",
            shipped.Where(s => !rules.Any(r => r.Id == s.Key)).Select(static s => $"{s.Key} | {s.Value.Category} | {s.Value.Severity} | Removed"));
        Section(
            text,
            "### Changed Rules",
            "Rule ID | New Category | New Severity | Old Category | Old Severity | Notes",
            rules.Where(r => shipped.TryGetValue(r.Id, out var old) && old != (r.Category, SeverityOf(r)))
                .Select(r => $"{r.Id} | {r.Category} | {SeverityOf(r)} | {shipped[r.Id].Category} | {shipped[r.Id].Severity} | {r.Rule.Title}"));
        return text.ToString();
    }

    private static string Row(Described rule) => $"{rule.Id} | {rule.Category} | {SeverityOf(rule)} | {rule.Rule.Title.Replace("|", "\\|", StringComparison.Ordinal)}";

    private static string SeverityOf(Described rule) => rule.Rule.Severity.ToString();

    private static void Section(StringBuilder text, string title, string head, IEnumerable<string> rows)
    {
        var lines = rows.ToList();
        if (lines.Count > 0)
        {
            var rule = string.Join('|', head.Split('|').Select(static c => new string('-', c.Length)));
            text.Append('\n').Append(title).Append("\n\n").Append(head).Append('\n').Append(rule).Append('\n').AppendJoin('\n', lines).Append('\n');
        }
    }

    // A later table of the file overrides an earlier one, as releases follow each other.
    private static Dictionary<string, (string Category, string Severity)> ReadShipped(string file)
    {
        var rules = new Dictionary<string, (string Category, string Severity)>(StringComparer.Ordinal);
        var isRemoved = false;
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            isRemoved = line.StartsWith('#') ? line.Contains("Removed", StringComparison.Ordinal) : isRemoved;
            if (cells.Length < 4 || !cells[0].StartsWith("IG", StringComparison.Ordinal))
            {
                continue;
            }

            if (isRemoved)
            {
                rules.Remove(cells[0]);
            }
            else
            {
                rules[cells[0]] = (cells[1], cells[2]);
            }
        }

        return rules;
    }
}

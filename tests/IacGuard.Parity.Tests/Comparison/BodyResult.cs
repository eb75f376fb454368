using System.Globalization;
using System.Text;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>The sums of a body of stacks, and where source and template differ.</summary>
internal sealed class BodyResult(string name)
{
    private readonly List<Difference> differences = [];
    private readonly Dictionary<string, int> notes = new(StringComparer.Ordinal);
    private int foundTags;

    /// <summary>The body's name.</summary>
    public string Name { get; } = name;

    /// <summary>How many stacks were compared.</summary>
    public int Stacks { get; private set; }

    /// <summary>How many findings of the scanner the analyzer reports too.</summary>
    public int Found { get; private set; }

    /// <summary>Where they differ.</summary>
    public IReadOnlyList<Difference> Differences => differences;

    /// <summary>How many findings the scanner has.</summary>
    public int Expected => Found + Count(DifferenceKind.Missed) + Count(DifferenceKind.Undecided);

    /// <summary>The share of the scanner's findings that the analyzer reports; an undecided one is not reported.</summary>
    public double Recall => Share(Found, Expected);

    /// <summary>The share of the analyzer's findings that the scanner has too.</summary>
    public double Precision => Share(Found, Found + Count(DifferenceKind.FalseAlarm));

    /// <summary>The share of the scanner's findings that the analyzer cannot tell.</summary>
    public double UndecidedRate => Share(Count(DifferenceKind.Undecided), Expected, ofNothing: 0);

    /// <summary>The share of the scanner's findings that the analyzer reports, but for tags that a resource lacks.</summary>
    public double RecallBesideTags => Share(Found - foundTags, Expected - foundTags - differences.Count(static d => d.Kind != DifferenceKind.FalseAlarm && IsAboutMissingTags(d.Subject)));

    /// <summary>The share of the scanner's findings that the analyzer cannot tell, but for tags that a resource lacks.</summary>
    public double UndecidedRateBesideTags => Share(
        differences.Count(static d => d.Kind == DifferenceKind.Undecided && !IsAboutMissingTags(d.Subject)),
        Expected - foundTags - differences.Count(static d => d.Kind != DifferenceKind.FalseAlarm && IsAboutMissingTags(d.Subject)),
        ofNothing: 0);

    /// <summary>Adds what the comparison of one stack gave.</summary>
    public void Add(IReadOnlyList<Subject> found, IEnumerable<Difference> differing)
    {
        Stacks++;
        Found += found.Count;
        foundTags += found.Count(IsAboutMissingTags);
        differences.AddRange(differing);
    }

    /// <summary>Counts something that the report says beside the figures.</summary>
    public void Note(string what, int count = 1) => notes[what] = notes.GetValueOrDefault(what) + count;

    /// <summary>The number of differences of a kind.</summary>
    public int Count(DifferenceKind kind) => differences.Count(d => d.Kind == kind);

    /// <summary>The figures in one line.</summary>
    public string Summary() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}: {Stacks} stacks, {Expected} findings of the scanner, recall {Recall:P1}, precision {Precision:P1}, undecided {UndecidedRate:P1}; beside missing tags recall {RecallBesideTags:P1}, undecided {UndecidedRateBesideTags:P1} ({Count(DifferenceKind.Missed)} missed, {Count(DifferenceKind.Undecided)} undecided, {Count(DifferenceKind.FalseAlarm)} false alarms)");

    /// <summary>Writes the figures and all differences to <c>artifacts/parity</c> below the checkout.</summary>
    /// <returns>The file's path.</returns>
    public string Write(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, Name.Replace(' ', '-') + ".md");
        File.WriteAllText(path, Report());
        return path;
    }

    // Code outside of a type may tag what it makes, so that a missing tag cannot be told from the type.
    private static bool IsAboutMissingTags(Subject subject) => subject.Rule is "IG4020" or "IG4021";

    private string Report()
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"# {Name}").AppendLine().AppendLine(Summary()).AppendLine();
        foreach (var (what, count) in notes.OrderByDescending(static n => n.Value))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {what}: {count}");
        }

        Table(text, "Differences by rule", differences.GroupBy(static d => (d.Kind, d.Subject.Rule, d.Type)).Select(static g => (g.Count(), $"{g.Key.Kind} | {g.Key.Rule} | {g.Key.Type}")));
        Table(text, "Differences by cause", differences.GroupBy(static d => (d.Kind, d.Type, d.Why)).Select(static g => (g.Count(), $"{g.Key.Kind} | {g.Key.Type} | {Cell(g.Key.Why)}")));
        text.AppendLine().AppendLine("## All differences").AppendLine().AppendLine("| kind | stack | rule | path | type | why |").AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var d in differences.OrderByDescending(static d => d.Kind).ThenBy(static d => d.Stack, StringComparer.Ordinal).ThenBy(static d => d.Subject.Rule, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {d.Kind} | {d.Stack} | {d.Subject.Rule} | {d.Subject.Path} | {d.Type} | {Cell(d.Why)} |");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, IEnumerable<(int Count, string Cells)> rows)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine().AppendLine("| count | kind | | |").AppendLine("| --- | --- | --- | --- |");
        foreach (var (count, cells) in rows.OrderByDescending(static r => r.Count).ThenBy(static r => r.Cells, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {count} | {cells} |");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|").ReplaceLineEndings(" ");

    private static double Share(int part, int whole, double ofNothing = 1) => whole == 0 ? ofNothing : (double)part / whole;
}

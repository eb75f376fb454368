using IacGuard.Documents;
using IacGuard.Rules.Language;

namespace IacGuard.Dev.Generation;

/// <summary>A case as its author wrote it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expect">The verdict.</param>
/// <param name="Template">The template as YAML; a map of resources stands under <c>Resources</c>.</param>
/// <param name="Settings">The rule's parameters and the day, as written; empty without any.</param>
internal sealed record CaseText(string Name, string Expect, string Template, IReadOnlyList<string> Settings);

/// <summary>The texts of a rule's files, for pages that quote them.</summary>
/// <param name="Logic">What it judges by: the lines of <c>on</c>, <c>when</c>, <c>forbid</c>, <c>require</c> and <c>unless</c>.</param>
/// <param name="Sets">What the fix sets: property and value as written.</param>
/// <param name="Props">What the fix sets in C#: class, prop and value as written.</param>
/// <param name="Cases">The cases.</param>
internal sealed record RuleText(string Logic, IReadOnlyList<(string Path, string Value)> Sets, IReadOnlyList<(string Class, string Prop, string Value)> Props, IReadOnlyList<CaseText> Cases)
{
    private static readonly string[] LogicKeys = ["on", "when", "forbid", "require", "unless"];

    /// <summary>Reads the files of a rule that loads.</summary>
    public static RuleText Read(string folder)
    {
        var rule = (MappingNode)ReadFile(Path.Combine(folder, "rule.yaml")).Root!;
        var cases = (SequenceNode)ReadFile(Path.Combine(folder, "cases.yaml")).Root!;
        var sets = (rule["fix"] as MappingNode)?["set"] is MappingNode set ? set.Entries.Select(static e => (e.Key.Text, SourceText.Of(e.Value))) : [];
        return new RuleText(
            string.Join('\n', rule.Entries.Where(static e => LogicKeys.Contains(e.Key.Text)).Select(static e => SourceText.Of(e.Key, e.Value))),
            [.. sets],
            [.. PropsOf((rule["fix"] as MappingNode)?["props"])],
            [.. cases.Items.OfType<MappingNode>().Select(ReadCase)]);
    }

    private static IEnumerable<(string Class, string Prop, string Value)> PropsOf(Node? node) =>
        (node as MappingNode)?.Entries.SelectMany(static c => ((MappingNode)c.Value).Entries.Select(p => (c.Key.Text, p.Key.Text, SourceText.Of(p.Value)))) ?? [];

    private static CaseText ReadCase(MappingNode item)
    {
        var template = (MappingNode)item["template"]!;
        var settings = item["parameters"] is MappingNode map ? map.Entries.Select(static e => $"{e.Key.Text}: {SourceText.Of(e.Value)}") : [];
        return new CaseText(
            item["name"]!.ToString()!,
            item["expect"]!.ToString()!,
            template["Resources"] is null ? "Resources:\n" + SourceText.Indent(SourceText.Of(template)) : SourceText.Of(template),
            [.. settings, .. item["asOf"] is { } day ? [$"{Keywords.CaseKeys[^1]}: {day}"] : Array.Empty<string>()]);
    }

    private static Document ReadFile(string path) => DocumentReader.Read(path, File.ReadAllBytes(path));
}

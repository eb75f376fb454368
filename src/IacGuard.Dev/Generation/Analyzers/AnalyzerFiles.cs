using IacGuard.Dev.Scaffolding;
using IacGuard.Rules;

namespace IacGuard.Dev.Generation.Analyzers;

/// <summary>The files of the analyzer that derive from the rules.</summary>
internal static class AnalyzerFiles
{
    /// <summary>The folder of the descriptors. All in it is derived.</summary>
    public const string Descriptors = Project + "/Descriptors";

    private const string Project = "src/IacGuard.Analyzers";
    private const string ToolCategory = "IacGuard.Tool";

    /// <summary>All of them.</summary>
    public static IEnumerable<DerivedFile> Derive(string root, IReadOnlyList<Rule> rules, IReadOnlyList<Pack> packs)
    {
        var described = Describe(rules);
        var groups = described.GroupBy(static d => d.Id[..4]).OrderBy(static g => g.Key, StringComparer.Ordinal).ToList();
        return
        [
            .. groups.Select(static g => new DerivedFile($"{Descriptors}/{DescriptorFile.ClassName(g.Key)}.cs", DescriptorFile.Write(g.Key, [.. g]))),
            new($"{Descriptors}/AllRules.cs", DescriptorFile.WriteList([.. groups.Select(static g => g.Key)])),
            new($"{Project}/AnalyzerReleases.Unshipped.md", ReleaseNotes.Write(described, Path.Combine(root, Project, "AnalyzerReleases.Shipped.md"))),
            .. Presets.Derive("src/IacGuard.Analyzers.Pack/config", rules, packs),
        ];
    }

    private static List<Described> Describe(IReadOnlyList<Rule> rules) =>
    [
        .. rules.Select(static r => new Described(r, RuleFamily.Of(r.Id).Category)),
        new(ProjectRule, ToolCategory),
        .. ToolRules.All.Select(static r => new Described(r, ToolCategory)),
    ];

    // Rules of a user's own have no descriptor each: their ids are not known before their files are read.
    private static Rule ProjectRule { get; } = new()
    {
        Id = "IG9000",
        Title = "Rule of the project's own is violated",
        Severity = Severity.Warning,
        On = [],
        Message = "",
        Why = "The rule stands in the folder iacguard.rules beside iacguard.yaml; the message starts with its id.",
    };
}

/// <summary>A rule with the category of its diagnostics.</summary>
internal sealed record Described(Rule Rule, string Category)
{
    /// <summary>The rule's id.</summary>
    public string Id => Rule.Id;
}

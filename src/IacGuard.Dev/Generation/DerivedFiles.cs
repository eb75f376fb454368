using IacGuard.Dev.Generation.Analyzers;
using IacGuard.Dev.Generation.Schemas;
using IacGuard.RuleCompiler;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Dev.Generation;

/// <summary>Every file that derives from the rules and from the code: one list, written and checked alike.</summary>
internal static class DerivedFiles
{
    /// <summary>The folder of the rules' pages. All in it is derived.</summary>
    public const string Pages = "docs/rules";

    /// <summary>The files that are not what they must be, those that must go included.</summary>
    /// <exception cref="DevException">A rule or pack does not load.</exception>
    public static IReadOnlyList<DerivedFile> FindStale(string root)
    {
        var files = Derive(root);
        var known = files.Select(static f => f.Path).ToHashSet(StringComparer.Ordinal);
        var left = new[] { Pages, AnalyzerFiles.Descriptors }.SelectMany(f => FilesOf(root, f)).Where(f => !known.Contains(f));
        return [.. files.Where(f => f.IsStale(root)), .. left.Order(StringComparer.Ordinal).Select(static f => new DerivedFile(f, null))];
    }

    private static IEnumerable<string> FilesOf(string root, string folder) =>
        Directory.Exists(Path.Combine(root, folder)) ? Directory.EnumerateFiles(Path.Combine(root, folder)).Select(f => $"{folder}/{Path.GetFileName(f)}") : [];

    private static List<DerivedFile> Derive(string root)
    {
        var folder = new RuleFolder(Path.Combine(root, "rules"));
        var rules = folder.LoadRules();
        var packs = folder.LoadPacks([.. rules.Select(static r => r.Id)])
            .OrderBy(static p => Rank(p.Name)).ThenBy(static p => p.Name, StringComparer.Ordinal).ToList();
        if (folder.Errors.Count > 0)
        {
            throw new DevException(string.Join('\n', folder.Errors));
        }

        return
        [
            new("rules/README.md", RuleIndex.Write(rules, packs, OtherSuites.Read(Path.Combine(root, "rules")))),
            new("rules/PREDICATES.md", VocabularyPage.Write(Registry.Default)),
            new("rules/rule.schema.json", RuleSchema.Write(Registry.Default)),
            new("rules/pack.schema.json", PackSchema.Write()),
            new("rules/cases.schema.json", CasesSchema.Write()),
            .. rules.Select(rule => new DerivedFile($"{Pages}/{rule.Id}.md", Page(root, rule, packs))),
            .. AnalyzerFiles.Derive(root, rules, packs),
        ];
    }

    // From what most people use to everything.
    private static int Rank(string pack) => pack switch
    {
        "default" => 0,
        "strict" => 1,
        "all" => 3,
        _ => 2,
    };

    private static string Page(string root, Rule rule, IReadOnlyList<Pack> packs)
    {
        var folder = $"rules/{rule.Service}/{rule.Id}-{rule.Law}";
        var files = Path.Combine(root, folder);
        return new RulePage(rule, packs, RuleText.Read(files), CSharpCases.Read(files, rule.Id), folder).Write();
    }
}

using IacGuard.BuiltInRules;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Language;

namespace IacGuard.Analyzers.Configuration;

/// <summary>Finds the packs that a project names: built-in ones by name, its own by a path that ends in a file of <c>iacguard.rules</c>.</summary>
internal static class ProjectPacks
{
    private const string DefaultPack = "default";

    private static readonly char[] Separators = [';', ','];

    /// <summary>The packs of the MSBuild property, else of the configuration, else the default one.</summary>
    public static IReadOnlyList<Pack> Choose(ProjectInputs inputs, Rules.Configuration configuration, IReadOnlyList<Rule> rules, List<DocumentError> problems)
    {
        var given = inputs.Packs.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyList<Setting<string>> names = given.Length > 0 ? [.. given.Select(static n => new Setting<string>(n.Trim(), SourceSpan.None))] : configuration.Packs ?? [];
        var packs = new List<Pack>();
        foreach (var name in names)
        {
            if (Find(name, inputs, rules, problems) is { } pack)
            {
                packs.Add(pack);
            }
        }

        return packs.Count > 0 || (names.Count == 0 && configuration.Packs is not null) ? packs : [BuiltInCatalog.Packs.First(static p => p.Name == DefaultPack)];
    }

    private static Pack? Find(Setting<string> name, ProjectInputs inputs, IReadOnlyList<Rule> rules, List<DocumentError> problems)
    {
        if (BuiltInCatalog.Packs.FirstOrDefault(p => p.Name == name.Value) is { } builtIn)
        {
            return builtIn;
        }

        if (inputs.RuleFiles.FirstOrDefault(f => IsAt(f.Path, name.Value)) is { } file)
        {
            var result = PackLoader.Load(DocumentReader.Read(file.Path, file.Text.ToString()), [.. rules.Select(static r => r.Id)]);
            problems.AddRange(result.Errors);
            return result.Result;
        }

        var known = BuiltInCatalog.Packs.Select(static p => p.Name).ToArray();
        var hint = Nearest.Find(name.Value, known) is { } near ? $"did you mean '{near}'?" : $"expected a file below iacguard.rules, or one of {string.Join(", ", known)}";
        problems.Add(new DocumentError((name.Span.IsKnown ? "" : "The property IacGuardPack: ") + $"There is no pack '{name.Value}': {hint}", name.Span));
        return null;
    }

    private static bool IsAt(string path, string relative)
    {
        var wanted = relative.StartsWith("./", StringComparison.Ordinal) ? relative.Substring(2) : relative;
        return path.Replace('\\', '/').EndsWith("/" + wanted.Replace('\\', '/'), StringComparison.Ordinal);
    }
}

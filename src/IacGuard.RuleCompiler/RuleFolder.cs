using IacGuard.Documents;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.Rules.Language;

namespace IacGuard.RuleCompiler;

/// <summary>Reads <c>rules/</c>: one folder a rule, and the packs.</summary>
internal sealed class RuleFolder(string root)
{
    private readonly List<string> errors = [];

    /// <summary>What is wrong, in the canonical form <c>file(line,column): error IG9101: message</c> that MSBuild shows.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Loads every rule; each must have cases and its id once.</summary>
    public List<Rule> LoadRules()
    {
        var rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(root, "rule.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(file)!;
            var loaded = RuleLoader.Load(Read(file), Registry.Default, Path.GetRelativePath(root, folder), isBuiltIn: true);
            Add(file, loaded.Errors);
            if (loaded.Result is { } rule && IsInPlace(rule, folder, file) && HasCases(rule, folder) && !rules.TryAdd(rule.Id, rule))
            {
                errors.Add($"{file}(1,1): error IG9101: id {rule.Id} is taken by another rule");
            }
        }

        return [.. rules.Values];
    }

    /// <summary>Loads the packs.</summary>
    public List<Pack> LoadPacks(IReadOnlyCollection<string> ids)
    {
        var packs = new List<Pack>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "packs"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var loaded = PackLoader.Load(Read(file), ids);
            Add(file, loaded.Errors);
            if (loaded.Result is { } pack)
            {
                packs.Add(pack);
            }
        }

        return packs;
    }

    private bool IsInPlace(Rule rule, string folder, string file)
    {
        if (Path.GetFileName(folder).StartsWith(rule.Id + "-", StringComparison.Ordinal))
        {
            return true;
        }

        errors.Add($"{file}(1,1): error IG9101: the folder of {rule.Id} must be named {rule.Id}-<law>");
        return false;
    }

    private bool HasCases(Rule rule, string folder)
    {
        var file = Path.Combine(folder, "cases.yaml");
        if (!File.Exists(file))
        {
            errors.Add($"{folder}(1,1): error IG9101: {rule.Id} has no cases.yaml; a rule is not there until its cases are");
            return false;
        }

        Add(file, CaseLoader.Load(Read(file), rule.Id).Errors);
        return true;
    }

    private static Document Read(string file) => DocumentReader.Read(file, File.ReadAllBytes(file));

    private void Add(string file, IReadOnlyList<DocumentError> found)
    {
        foreach (var error in found)
        {
            var (line, column) = error.Span.StartPosition;
            errors.Add($"{file}({line},{column}): error IG9101: {error.Message}");
        }
    }
}

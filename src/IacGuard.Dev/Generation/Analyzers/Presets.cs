using System.Text;
using IacGuard.Rules;

namespace IacGuard.Dev.Generation.Analyzers;

/// <summary>Analyzer configurations that the package carries. A severity in one of them also switches a rule on that the chosen packs lack.</summary>
internal static class Presets
{
    /// <summary>All of them.</summary>
    public static IEnumerable<DerivedFile> Derive(string folder, IReadOnlyList<Rule> rules, IReadOnlyList<Pack> packs)
    {
        foreach (var pack in packs.Where(static p => p.Name is "default" or "strict"))
        {
            var members = rules.Where(r => pack.Rules.ContainsKey(r.Id)).Select(r => (r, Word(pack.Rules[r.Id] ?? r.Severity)));
            yield return Preset(folder, pack.Name, $"The rules of the pack {pack.Name}, each at its severity there.", members);
        }

        var errors = rules.Where(r => packs.Any(p => p.Name == "default" && p.Rules.TryGetValue(r.Id, out var severity) && (severity ?? r.Severity) == Severity.Error));
        yield return Preset(
            folder, "warnings", "What is an error in the pack default, as a warning: no build fails for it. To begin with in an app that exists.", errors.Select(static r => (r, "warning")));
        yield return Preset(folder, "none", "Every rule off: the start of a list of those that you want.", rules.Select(static r => (r, "none")));
        yield return Preset(folder, "all-errors", "Every rule that IacGuard has, as an error.", rules.Select(static r => (r, "error")));
    }

    private static DerivedFile Preset(string folder, string name, string description, IEnumerable<(Rule Rule, string Severity)> rules)
    {
        var text = new StringBuilder("# ").Append(description).Append("\n# Name it in the project, <IacGuardPreset>").Append(name)
            .Append("</IacGuardPreset>, or copy from it into your .editorconfig, which wins over it.\nis_global = true\nglobal_level = -1\n");
        foreach (var (rule, severity) in rules)
        {
            text.Append("\n# ").Append(rule.Title).Append("\ndotnet_diagnostic.").Append(rule.Id).Append(".severity = ").Append(severity).Append('\n');
        }

        return new DerivedFile($"{folder}/{name}.editorconfig", text.ToString());
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };
}

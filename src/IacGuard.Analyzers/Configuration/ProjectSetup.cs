using System.Globalization;
using IacGuard.BuiltInRules;
using IacGuard.Documents;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Suppressions;

namespace IacGuard.Analyzers.Configuration;

/// <summary>The rules that a project is judged by. What is wrong in its configuration is left out and told.</summary>
internal sealed class ProjectSetup
{
    /// <summary>Judges by the active rules.</summary>
    public required Judge Judge { get; init; }

    /// <summary>Applies the suppressions of the code, and tells which of them cover nothing.</summary>
    public required Suppressor Suppressor { get; init; }

    /// <summary>Applies the suppressions of <c>iacguard.yaml</c>: one project is not all that they are for, so none of them is called unused.</summary>
    public required Suppressor ConfigurationSuppressor { get; init; }

    /// <summary>The suppressions of <c>iacguard.yaml</c>.</summary>
    public required IReadOnlyList<SuppressionMark> Marks { get; init; }

    /// <summary>The ids of rules that no pack holds: they run only because an analyzer configuration names them.</summary>
    public required IReadOnlyCollection<string> NamedOnly { get; init; }

    /// <summary>What is wrong in the files of the configuration.</summary>
    public required IReadOnlyList<DocumentError> Problems { get; init; }

    /// <summary>Makes ready what a project is judged by.</summary>
    public static ProjectSetup Load(ProjectInputs inputs, DateTime today)
    {
        var problems = new List<DocumentError>();
        var configuration = ReadConfiguration(inputs.Configuration, problems);
        var rules = ProjectRules.Load(inputs.RuleFiles, BuiltInCatalog.Rules, problems);
        var packs = ProjectPacks.Choose(inputs, configuration, rules, problems);
        problems.AddRange(RuleSelection.UnknownIds(rules, configuration).Select(static u => new DocumentError(
            $"There is no rule {u.Id}" + (u.Nearest is null ? "." : $": did you mean {u.Nearest}?"), u.Span)));

        var selection = RuleSelection.Of(rules, packs, configuration);
        var namedOnly = NamedOnlyOf(selection, inputs.NamedRules);
        IReadOnlyList<RuleSetting> active = [.. selection.Active, .. namedOnly];
        var asOf = DateTime.TryParseExact(inputs.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : configuration.AsOf?.Value ?? today;
        var index = new RuleIndex(rules.Select(static r => r.Id), active, configuration.Severities);
        return new ProjectSetup
        {
            Judge = new Judge(active, asOf),
            Suppressor = new Suppressor(index, asOf),
            ConfigurationSuppressor = new Suppressor(index, asOf),
            Marks = [.. ConfigurationMarks.Of(configuration, PathPattern.MatcherIn(FolderOf(inputs.Configuration)), []).Select(static m => m with { MayBeUnused = true })],
            NamedOnly = new HashSet<string>(namedOnly.Select(static s => s.Rule.Id), StringComparer.Ordinal),
            Problems = problems,
        };
    }

    private static Rules.Configuration ReadConfiguration(ProjectFile? file, List<DocumentError> problems)
    {
        if (file is null)
        {
            return Rules.Configuration.Empty;
        }

        var result = ConfigurationReader.Read(file.Path, file.Text.ToString());
        problems.AddRange(result.Errors);

        // A list of packs that could not be read must not switch every rule off.
        return result.Errors.Count > 0 && result.Configuration.Packs is { Count: 0 } ? result.Configuration with { Packs = null } : result.Configuration;
    }

    private static string FolderOf(ProjectFile? file) => file is null ? "" : Path.GetDirectoryName(file.Path) ?? "";

    // `off` in iacguard.yaml and a severity in .editorconfig: the latter is the stronger one.
    private static IReadOnlyList<RuleSetting> NamedOnlyOf(RuleSelection selection, IReadOnlyList<string> named)
    {
        var ids = new HashSet<string>(named, StringComparer.Ordinal);
        ids.ExceptWith(selection.Active.Select(static s => s.Rule.Id));
        return ids.Count == 0 ? []
            : [.. selection.Origins.Where(o => ids.Contains(o.Rule.Id)).Select(static o => new RuleSetting(o.Rule, o.Rule.Severity, new Dictionary<string, Model.Value>()))];
    }
}

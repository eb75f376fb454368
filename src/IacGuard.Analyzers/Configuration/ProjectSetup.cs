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

    /// <summary>The suppressions of <c>iacguard.yaml</c>: one project is not all that they are for, so none of them is called unused.</summary>
    public required IReadOnlyList<SuppressionMark> Marks { get; init; }

    /// <summary>What is odd in <c>iacguard.yaml</c> but keeps nothing from being read: suppressions without a reason, expired or of no rule, folders that are not looked into.</summary>
    public required IReadOnlyList<Finding> Oddities { get; init; }

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
        problems.AddRange(ConfigurationProblems.Of(rules, configuration));

        var selection = RuleSelection.Of(rules, packs, configuration);
        var namedOnly = NamedOnlyOf(selection, inputs.NamedRules);
        IReadOnlyList<RuleSetting> active = [.. selection.Active, .. namedOnly];
        var asOf = AsOf(inputs.AsOf, problems) ?? configuration.AsOf?.Value ?? today;
        var index = new RuleIndex(rules.Select(static r => r.Id), active, configuration.Severities);
        var suppressor = new Suppressor(index, asOf);
        SuppressionMark[] marks = [.. ConfigurationMarks.Of(configuration, PathPattern.MatcherIn(FolderOf(inputs.Configuration)), []).Select(static m => m with { MayBeUnused = true })];
        return new ProjectSetup
        {
            Judge = new Judge(active, asOf),
            Suppressor = suppressor,
            Marks = marks,
            Oddities = [.. suppressor.Apply([], marks), .. configuration.RuleFolders.Where(static f => !ProjectInputs.IsRulesFolder(f.Value)).Select(NotRead)],
            NamedOnly = new HashSet<string>(namedOnly.Select(static s => s.Rule.Id), StringComparer.Ordinal),
            Problems = problems,
        };
    }

    /// <summary>The day that a project's facts are judged at.</summary>
    public static DateTime DayOf(ProjectInputs inputs, DateTime today) => AsOf(inputs.AsOf, []) ?? ReadConfiguration(inputs.Configuration, []).AsOf?.Value ?? today;

    /// <summary>The findings with those accepted that <c>iacguard.yaml</c> accepts.</summary>
    public IEnumerable<Finding> Accept(IReadOnlyList<Finding> findings) => Suppressor.Apply(findings, Marks).Take(findings.Count);

    private static Finding NotRead(Setting<string> folder) => new()
    {
        Rule = ToolRules.BadRuleFile,
        Severity = Severity.Warning,
        Verdict = Verdict.Violated,
        Message = $"The build reads rules of '{ProjectInputs.RulesFolder}' beside iacguard.yaml only, none of '{folder.Value}'; 'iacguard scan' reads both.",
        Span = folder.Span,
    };

    private static DateTime? AsOf(string property, List<DocumentError> problems)
    {
        if (DateTime.TryParseExact(property, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (property.Length > 0)
        {
            problems.Add(new DocumentError($"The property IacGuardAsOf is '{property}': expected a date such as 2027-01-31.", Model.SourceSpan.None));
        }

        return null;
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

using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Cases;

/// <summary>What a case came to.</summary>
/// <param name="Case">The case.</param>
/// <param name="Problem">What differs from what is expected, for people; null when nothing does.</param>
public sealed record CaseResult(RuleCase Case, string? Problem);

/// <summary>Runs a rule's cases. The front end is handed in: this library knows no template language.</summary>
/// <param name="readTemplate">Makes an app of a template's root node, or the errors that hinder it.</param>
/// <param name="asOf">The day for cases that name none.</param>
/// <param name="registry">The views and predicates.</param>
public sealed class CaseRunner(Func<MappingNode, (App? App, IReadOnlyList<DocumentError> Errors)> readTemplate, DateTime asOf, Registry registry)
{
    /// <summary>Runs one case.</summary>
    public CaseResult Run(Rule rule, RuleCase test)
    {
        if (test.Parameters.Keys.FirstOrDefault(name => rule.Parameters.All(p => p.Name != name)) is { } unknown)
        {
            return new CaseResult(test, $"the rule has no parameter '{unknown}'");
        }

        var root = WithResources(test.Template);
        var (app, errors) = readTemplate(root);
        if (app is null || errors.Count > 0)
        {
            return new CaseResult(test, "the template cannot be read: " + string.Join("; ", errors.Select(static e => $"{e.Span.StartPosition}: {e.Message}")));
        }

        var setting = new RuleSetting(rule, rule.Severity, test.Parameters);
        var judge = new Judge([setting], test.AsOf ?? asOf, registry) { IncludesGenerated = false };
        return new CaseResult(test, Compare(rule, test, [.. judge.Run(app)]));
    }

    private static string? Compare(Rule rule, RuleCase test, IReadOnlyList<(Rule Rule, Row Row, Verdict Verdict, IReadOnlyList<Finding> Findings)> verdicts)
    {
        var worst = verdicts.Count == 0 ? Verdict.NotApplicable : verdicts.Max(static v => v.Verdict);
        var findings = verdicts.SelectMany(static v => v.Findings).ToList();
        if (worst != test.Expect)
        {
            var details = string.Concat(findings.Select(static f => $"\n    {f.Span.StartPosition}: {f.Message}"));
            var nothing = verdicts.Count == 0 ? $": the template has nothing that the rule is on ({string.Join(", ", rule.On)})" : "";
            return $"expected {CaseLoader.Word(test.Expect)}, found {CaseLoader.Word(worst)}{nothing}{details}";
        }

        if (test.Expect != Verdict.Violated)
        {
            return null;
        }

        var found = findings.Where(static f => f.Verdict == Verdict.Violated).Select(static f => f.Span.StartPosition.Line).Distinct().OrderBy(static l => l).ToList();
        if (findings.FirstOrDefault(static f => f.Verdict == Verdict.Violated && HasUnfilledPlaceholder(f)) is { } unfilled)
        {
            return $"the message has an unfilled placeholder: {unfilled.Message}";
        }

        return test.Lines.SequenceEqual(found)
            ? null
            : $"expected findings at line {Join(test.Lines)}, found them at line {Join(found)}";
    }

    private static bool HasUnfilledPlaceholder(Finding finding) =>
        finding.Rule.Message.Split('{').Skip(1).Select(static p => "{" + p.Split('}')[0] + "}")
            .Any(name => finding.Message.IndexOf(name, StringComparison.Ordinal) >= 0);

    private static string Join(IReadOnlyList<int> lines) => lines.Count == 0 ? "(no mark)" : string.Join(", ", lines);

    /// <summary>A map of resources alone is wrapped into a template.</summary>
    public static MappingNode WithResources(MappingNode template) =>
        template["Resources"] is not null
            ? template
            : new MappingNode([new MappingEntry(new ScalarNode("Resources", ScalarKind.String, template.Span), template)], template.Span);
}

using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Cases;
using IacGuard.Rules.Evaluation;

namespace IacGuard.BuiltInRules.Tests;

/// <summary>
/// The invariant of three-valued judging: what is decided while some values are unknown stays so whatever they turn out to be. Tested the
/// other way round: hiding a known value never turns satisfied into violated or back.
/// </summary>
public sealed class MaskingTests
{
    private const int MasksPerCase = 12;

    /// <summary>All rules but those that ask where a value comes from: a hidden value comes from elsewhere.</summary>
    public static TheoryData<string> Ids =>
        [.. BuiltInCatalog.Rules.Where(static r => !File.ReadAllText(Path.Combine(RuleFiles.FolderOf(r), "rule.yaml")).Contains("from:", StringComparison.Ordinal)).Select(static r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void HiddenValue_NeverFlipsAVerdict(string id)
    {
        var rule = RuleFiles.Find(id);
        var random = new Random(20261121);
        foreach (var test in RuleFiles.CasesOf(rule))
        {
            var (app, _) = RuleFiles.ReadTemplate(CaseRunner.WithResources(test.Template));
            var known = Verdicts(rule, test, app!);
            for (var i = 0; i < MasksPerCase; i++)
            {
                var masked = Verdicts(rule, test, Mask.Scalars(app!, random));
                foreach (var (key, verdict) in masked)
                {
                    if (known.TryGetValue(key, out var before) && before is Verdict.Satisfied or Verdict.Violated && verdict is Verdict.Satisfied or Verdict.Violated)
                    {
                        Assert.True(before == verdict, $"{id} '{test.Name.Text}': {key} was {before}, became {verdict} when values were hidden");
                    }
                }
            }
        }
    }

    private static Dictionary<string, Verdict> Verdicts(Rule rule, RuleCase test, App app)
    {
        var judge = new Judge([new RuleSetting(rule, rule.Severity, test.Parameters)], test.AsOf ?? new DateTime(2026, 11, 21));
        var verdicts = new Dictionary<string, Verdict>();
        foreach (var (_, row, verdict, _) in judge.Run(app))
        {
            var key = row.Owner.LogicalId;
            verdicts[key] = verdicts.TryGetValue(key, out var worse) && worse > verdict ? worse : verdict;
        }

        return verdicts;
    }
}

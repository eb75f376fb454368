using IacGuard.Rules;

namespace IacGuard.BuiltInRules.Tests;

public sealed class RuleCaseTests
{
    public static TheoryData<string> Ids => [.. BuiltInCatalog.Rules.Select(static r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void CasesOfARule_ComeOutAsExpected(string id)
    {
        var rule = RuleFiles.Find(id);

        var problems = RuleFiles.CasesOf(rule).Select(c => RuleFiles.Runner.Run(rule, c)).Where(static r => r.Problem is not null)
            .Select(r => $"{rule.Service}/{rule.Id} '{r.Case.Name.Text}' (line {r.Case.Name.Span.StartPosition.Line}): {r.Problem}");

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CasesOfARule_ShowAViolatedAndASatisfiedTemplate(string id)
    {
        var expected = RuleFiles.CasesOf(RuleFiles.Find(id)).Select(static c => c.Expect).ToHashSet();

        Assert.Contains(Verdict.Violated, expected);
        Assert.Contains(Verdict.Satisfied, expected);
    }
}

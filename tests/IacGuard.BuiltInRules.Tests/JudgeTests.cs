using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.Rules.Evaluation;

namespace IacGuard.BuiltInRules.Tests;

public sealed class JudgeTests
{
    private static readonly DateTime AsOf = new(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void WarmUpStack_BreaksRulesOfSeveralFamilies()
    {
        var broken = AllRules(1).Evaluate(WarmUp.Sample()).Select(static f => f.Rule.Id).ToList();

        Assert.Contains("IG2001", broken);
        Assert.Contains("IG1020", broken);
    }

    [Fact]
    public void PreparedJudge_SaysTheSame()
    {
        var prepared = AllRules(1);
        prepared.Prepare();

        Assert.Equal(Verdicts(AllRules(1), Buckets(20)), Verdicts(prepared, Buckets(20)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SeveralThreads_SayTheSameInTheSameOrder(bool withConditions)
    {
        var one = Verdicts(AllRules(1), Buckets(700, withConditions));

        Assert.True(one.Count > 700);
        Assert.Equal(one, Verdicts(AllRules(4), Buckets(700, withConditions)));
    }

    private static Judge AllRules(int jobs) =>
        new([.. BuiltInCatalog.Rules.Reverse().Select(static r => new RuleSetting(r, r.Severity, new Dictionary<string, Value>()))], AsOf) { Jobs = jobs };

    private static List<string> Verdicts(Judge judge, App app) =>
        [.. judge.Evaluate(app).Select(static f => $"{f.Resource?.LogicalId} {f.Rule.Id} {f.Verdict} {f.Condition} {f.Message}")];

    private static App Buckets(int count, bool withConditions = false)
    {
        var isLive = new NamedCondition("IsLive") { Definition = new OpaqueCondition("live", "it depends") };
        var resources = Enumerable.Range(0, count).Select(i => new Resource(
            $"Bucket{i}",
            i % 3 == 0 ? "AWS::S3::Bucket" : "AWS::SQS::Queue",
            new MapValue([new MapEntry("BucketName", SourceSpan.None, ScalarValue.Of($"bucket-{i}"))], SourceSpan.None),
            SourceSpan.None)
        { Condition = withConditions && i % 2 == 0 ? isLive : null });
        return new App([new Stack("Many", null, [.. resources]) { Conditions = withConditions ? [isLive] : [] }]);
    }
}

using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Parity.Tests.Analysis;

namespace IacGuard.Parity.Tests.Comparison;

/// <summary>The measure itself: templates stand for the models of C# types.</summary>
public sealed class ComparerTests
{
    private const string Rule = "IG2001";
    private const string Open = "{ Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } }";
    private const string Closed = "{ Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: true } }";
    private const string Unknown = "{ Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: !Ref P } }";

    [Fact]
    public void SameModel_IsFoundWithoutDifferences()
    {
        var (found, differences) = Compare(Template(("Q", Open)), Template(("Q", Open)));

        Assert.NotEmpty(found);
        Assert.Empty(differences);
    }

    [Fact]
    public void FindingOfTheScannerOnly_IsMissed()
    {
        var difference = Difference(Template(("Q", Closed)), Template(("Q", Open)));

        Assert.Equal(DifferenceKind.Missed, difference.Kind);
        Assert.StartsWith("the model's resource keeps the rule", difference.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingOfTheAnalyzerOnly_IsAFalseAlarm() =>
        Assert.Equal(DifferenceKind.FalseAlarm, Difference(Template(("Q", Open)), Template(("Q", Closed))).Kind);

    [Fact]
    public void FindingThatTheScannerCannotTell_IsAFalseAlarm() =>
        Assert.Contains("cannot tell", Difference(Template(("Q", Open)), Template(("Q", Unknown))).Why, StringComparison.Ordinal);

    [Fact]
    public void FindingThatTheAnalyzerCannotTell_IsUndecided() =>
        Assert.Equal(DifferenceKind.Undecided, Difference(Template(("Q", Unknown)), Template(("Q", Open))).Kind);

    [Fact]
    public void FindingOfOneBranchSaidOfAll_IsAFalseAlarm() =>
        Assert.Equal(DifferenceKind.FalseAlarm, Difference(Template(("Q", Open)), Template(("Q", Open)), Template(("Q", Closed))).Kind);

    [Fact]
    public void ConstructOfTheBody_IsSeenAtEachPlace()
    {
        var source = Source(("Inner", Template(("Q", Open))));
        var scan = new TemplateScan(Judge(Template(("OneQ", Open), ("TwoQ", Open)), Path), [new Instance("One", "Inner"), new Instance("Two", "Inner")]);

        Assert.Empty(Comparer.Compare("S", source, [scan]).Differences);

        static string Path(Resource r) => r.LogicalId.Replace("Q", "/Q", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void FindingOfOneOfTwoPlaces_IsAFalseAlarmWhereTheResourceIs(bool isThere, int expected)
    {
        var source = Source(("Inner", Template(("Q", Open))));
        var template = isThere ? Template(("OneQ", Open), ("TwoQ", Closed)) : Template(("OneQ", Open));
        var scan = new TemplateScan(Judge(template, Path), [new Instance("One", "Inner"), new Instance("Two", "Inner")]);

        Assert.Equal(expected, Comparer.Compare("S", source, [scan]).Differences.Count(static d => d.Kind == DifferenceKind.FalseAlarm && d.Subject.Rule == Rule));

        static string Path(Resource r) => r.LogicalId.Replace("Q", "/Q", StringComparison.Ordinal);
    }

    [Fact]
    public void PathWithHoles_StandsForEveryPathThatFits()
    {
        var judged = Judge(Template(("Shard", Open)), static _ => "Shard{i}/Resource");
        var scan = Judge(Template(("Shard0", Open), ("Shard1", Open)), static r => r.LogicalId + "/Resource");

        var (_, differences) = Comparer.Compare("S", new SourceAnalysis(new Dictionary<string, Judged> { ["T"] = judged }, []), [new TemplateScan(scan, [new Instance("", "T")])]);

        Assert.DoesNotContain(differences, static d => d.Subject.Rule == Rule);
    }

    [Fact]
    public void OfTwoPathsWithHoles_TheOneThatSaysMoreIsMeant()
    {
        var judged = Judge(Template(("Shard", Open), ("Late", Closed)), static r => r.LogicalId == "Late" ? "{name}-late/Resource" : "{name}/Resource");
        var scan = Judge(Template(("One", Open), ("OneLate", Closed)), static r => r.LogicalId == "OneLate" ? "One-late/Resource" : "One/Resource");

        var (_, differences) = Comparer.Compare("S", new SourceAnalysis(new Dictionary<string, Judged> { ["T"] = judged }, []), [new TemplateScan(scan, [new Instance("", "T")])]);

        Assert.DoesNotContain(differences, static d => d.Subject.Rule == Rule);
    }

    private static Difference Difference(string source, params string[] branches) =>
        Assert.Single(Compare(source, branches).Differences, static d => d.Subject.Rule == Rule);

    private static (IReadOnlyList<Subject> Found, IReadOnlyList<Difference> Differences) Compare(string source, params string[] branches) =>
        Comparer.Compare("S", Source(("T", source)), [.. branches.Select(static b => new TemplateScan(Judge(b, static r => r.LogicalId), [new Instance("", "T")]))]);

    private static SourceAnalysis Source(params (string Type, string Template)[] types) =>
        new(types.ToDictionary(static t => t.Type, static t => Judge(t.Template, static r => r.LogicalId)), []);

    private static string Template(params (string Id, string Body)[] resources) =>
        "Parameters: { P: { Type: String } }\nResources:\n" + string.Concat(resources.Select(static r => $"  {r.Id}: {r.Body}\n"));

    private static Judged Judge(string template, Func<Resource, string?> pathOf) =>
        Judged.Of(new App([TemplateReader.Read(DocumentReader.Read("t.yaml", template), TemplateOptions.Default).Stack!]), pathOf);
}

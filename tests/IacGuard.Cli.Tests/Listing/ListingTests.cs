using System.Text.Json;

namespace IacGuard.Cli.Tests.Listing;

public sealed class ListingTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void RulesAsJson_HaveTheContractsProperties()
    {
        var rules = JsonDocument.Parse(workspace.Run("rules --format json").Out).RootElement.EnumerateArray().ToArray();
        var queue = Assert.Single(rules, static r => r.GetProperty("id").GetString() == "IG2001");

        Assert.Equal("error", queue.GetProperty("severity").GetString());
        Assert.Equal("AWS::SQS::Queue", queue.GetProperty("on")[0].GetString());
        Assert.Contains("SQSQueueSSE", queue.GetProperty("sameAs").GetProperty("cdk-nag").EnumerateArray().Select(static s => s.GetString()));
        Assert.Contains("default", queue.GetProperty("packs").EnumerateArray().Select(static s => s.GetString()));
        Assert.Equal(rules.Select(static r => r.GetProperty("id").GetString()).Order(StringComparer.Ordinal), rules.Select(static r => r.GetProperty("id").GetString()));
        Assert.All(rules, static r => Assert.NotEqual("", r.GetProperty("title").GetString()));
    }

    [Fact]
    public void RulesOfAPack_HaveItsSeverities()
    {
        workspace.With("low.yaml", "name: low\ndescription: Low.\nrules: { IG2001: info }\n");

        var rule = Assert.Single(JsonDocument.Parse(workspace.Run("rules --pack low.yaml --format json").Out).RootElement.EnumerateArray());

        Assert.Equal("info", rule.GetProperty("severity").GetString());
        Assert.Equal("IG2001  info     ", workspace.Run("rules --pack low.yaml").Out[..17]);
        Assert.Contains("| [IG2001](https://", workspace.Run("rules --pack low.yaml --format markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void CompliancePackAsMarkdown_IsACoverageTable()
    {
        workspace.With("law.yaml", "name: law\ndescription: A law.\nsource: https://example.com/law\ncontrols: { L.2: [IG2001, IG3001], L.10: [IG2001] }\n");

        var lines = workspace.Run("rules --pack law.yaml --format markdown").Out.Split('\n');

        Assert.Contains(lines, static l => l.Contains("https://example.com/law. 2 are answered by 2 rules.", StringComparison.Ordinal));
        Assert.Single(lines, static l => l.StartsWith("| L.2 | [IG2001](https://", StringComparison.Ordinal));
        Assert.Single(lines, static l => l.StartsWith("|  | [IG3001](https://", StringComparison.Ordinal));
        Assert.Single(lines, static l => l.StartsWith("| L.10 | [IG2001](https://", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("controls: { L.1: [IG0000] }", "unknown rule 'IG0000'")]
    [InlineData("controls: [IG2001]", "a map from control ids to rule ids")]
    [InlineData("controls: { L.1: [IG2001] }", "missing key 'source'")]
    public void BrokenControls_AreRefused(string controls, string expected)
    {
        workspace.With("law.yaml", "name: law\n" + controls + "\n" + (expected.Contains("source", StringComparison.Ordinal) ? "" : "source: https://example.com\n"));

        var outcome = workspace.Run("rules --pack law.yaml");

        Assert.Equal(2, outcome.Code);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hipaa")]
    [InlineData("pci-dss")]
    [InlineData("cis-aws")]
    [InlineData("nist-800-53-r5")]
    [InlineData("aws-foundational")]
    [InlineData("well-architected-security")]
    public void CompliancePacks_NameTheControlsOfEachRule(string pack)
    {
        var rules = JsonDocument.Parse(workspace.Run($"rules --pack {pack} --format json").Out).RootElement.EnumerateArray().ToArray();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.NotEmpty(rule.GetProperty("controls").GetProperty(pack).EnumerateArray()));
    }

    [Theory]
    [InlineData("IG2001")]
    [InlineData("ig2001")]
    [InlineData("IG9103")]
    public void Explain_SaysWhy(string id)
    {
        var outcome = workspace.Run("explain " + id);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith(id.ToUpperInvariant() + "  ", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Why:", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainOfARuleWithSeveralReferences_ListsThemUnderOneHeading()
    {
        var lines = workspace.Run("explain IG1203").Out.Split('\n');

        var see = Assert.Single(lines.Index(), static line => line.Item == "See:").Index;
        Assert.All(lines[(see + 1)..(see + 3)], static line => Assert.StartsWith("  https://docs.aws.amazon.com/", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CKV_AWS_27", "CKV_AWS_27 of checkov is here ", "checkov CKV_AWS_27")]
    [InlineData("AwsSolutions-SQS3", "AwsSolutions-SQS3 of cdk-nag is here IG3001.", "IG3001  SQS queue has no dead-letter queue")]
    public void ExplainOfAnotherToolsId_ExplainsOurRules(string id, string first, string text)
    {
        var outcome = workspace.Run("explain " + id);

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith(first, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(text, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainOfAnUnknownRule_EndsWith2AndTheNearest()
    {
        var outcome = workspace.Run("explain IG2001x");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("did you mean IG2001?", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_WritesWhatWorksAndNeverOverwrites()
    {
        var first = workspace.Run("init");
        var tests = workspace.Run("test");
        workspace.With("iacguard.yaml", "# mine\n");
        var second = workspace.Run("init");

        Assert.Equal((0, 0, 0), (first.Code, tests.Code, second.Code));
        Assert.Empty(first.Out);
        Assert.Equal("3 passed, 0 failed.\n", tests.Out);
        Assert.Equal("# mine\n", workspace.Read("iacguard.yaml"));
        Assert.Contains("kept", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void InitialConfiguration_IsUsable()
    {
        workspace.Run("init");

        Assert.Equal(["IG2001 a.yaml:5"], workspace.With("a.yaml", Workspace.OpenQueue).Scan(".").Findings);
    }

    [Fact]
    public void FailingCase_EndsWith1AtItsPlace()
    {
        workspace.Run("init own");
        var cases = workspace.Read("own/iacguard.rules/ACME0001-queue-name-is-left-to-cloudformation/cases.yaml");
        workspace.With("own/iacguard.rules/ACME0001-queue-name-is-left-to-cloudformation/cases.yaml", cases.Replace("expect: satisfied", "expect: violated", StringComparison.Ordinal));

        var outcome = workspace.Run("test own/iacguard.rules");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("cases.yaml:9:9: ACME0001: no name: expected violated, found satisfied", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 passed, 1 failed.\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void CaseOfNothingThatTheRuleIsOn_SaysSo()
    {
        const string Folder = "iacguard.rules/ACME0001-queue-name-is-left-to-cloudformation/";
        workspace.Run("init");
        workspace.With(Folder + "rule.yaml", workspace.Read(Folder + "rule.yaml").Replace("on: AWS::SQS::Queue", "on: AWS::SQS::Quue", StringComparison.Ordinal));

        Assert.Contains("found not-applicable: the template has nothing that the rule is on (AWS::SQS::Quue)\n", workspace.Run("test").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsThatWereNotExpected_StandOnLinesOfTheirOwn()
    {
        const string Cases = "iacguard.rules/ACME0001-queue-name-is-left-to-cloudformation/cases.yaml";
        workspace.Run("init");
        workspace.With(Cases, workspace.Read(Cases).Replace("expect: violated", "expect: satisfied", StringComparison.Ordinal));

        Assert.Contains("expected satisfied, found violated\n    7:20: Queue Orders has", workspace.Run("test").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void IdOfTwoRules_EndsWith2AtTheSecond()
    {
        const string Rule = "id: ACME0001\ntitle: Queue has a name\nseverity: warning\non: AWS::SQS::Queue\nforbid: { QueueName: present }\nmessage: Queue {resource} has a name.\n";
        var outcome = workspace.With("own/a/rule.yaml", Rule).With("own/b/rule.yaml", Rule).Run("test own");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("own/b/rule.yaml:1:5: error IG9101: There is already a rule ACME0001", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TestOfAFolderWithoutRules_EndsWith2() => Assert.Equal(2, workspace.With("x/a.yaml", "").Run("test x").Code);
}

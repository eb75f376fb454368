namespace IacGuard.Cli.Tests.Configuring;

public sealed class ConfigurationTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Configuration_IsFoundUpwardFromTheInput()
    {
        workspace.With("iacguard.yaml", "packs: [nope]").With("app/iacguard.yaml", "severities: { IG2001: off }").With("app/deep/a.yaml", Workspace.OpenQueue);

        Assert.Equal(0, workspace.Run("scan app/deep/a.yaml").Code);
        Assert.Equal(0, workspace.Run("scan app").Code);
        Assert.Equal(0, workspace.Run("scan app/deep/*.yaml").Code);
    }

    [Fact]
    public void WithoutOneAboveTheInput_TheWorkingDirectorysCounts()
    {
        using var elsewhere = new Workspace().With("a.yaml", Workspace.OpenQueue);
        workspace.With("iacguard.yaml", "severities: { IG2001: off }");
        workspace.Input = Workspace.OpenQueue;

        Assert.Equal(0, workspace.Run("scan " + Path.Combine(elsewhere.Folder, "a.yaml")).Code);
        Assert.Equal(0, workspace.Run("scan -").Code);
    }

    [Fact]
    public void ConfigOption_Wins()
    {
        workspace.With("iacguard.yaml", "severities: { IG2001: off }").With("ci/strict.yaml", "packs: [default]").With("a.yaml", Workspace.OpenQueue);

        Assert.Equal(1, workspace.Run("scan a.yaml --config ci/strict.yaml").Code);
    }

    [Theory]
    [InlineData("pakcs: []", "iacguard.yaml:1:1: error IG9101: ")]
    [InlineData("severities: { IX2001: error }", "iacguard.yaml:1:15: error IG9101: There is no rule IX2001: did you mean IG2001?")]
    [InlineData("parameters: { IX2001: {} }", "iacguard.yaml:1:15: error IG9101: There is no rule IX2001")]
    [InlineData("parameters: { IG4001: { patern: x } }", "iacguard.yaml:1:25: error IG9101: Rule IG4001 has no parameter patern: did you mean pattern?")]
    [InlineData("parameters: { IG4001: { pattern: \"{env\" } }", "iacguard.yaml:1:34: error IG9101: The parameters of IG4001 cannot be used: token {env} needs")]
    [InlineData("parameters: { IG4001: { types: { AWS::SQS::Queue: \"{env:dev\" } } }", "iacguard.yaml:1:32: error IG9101: The parameters of IG4001 cannot be used: ")]
    [InlineData("parameters: { IG4001: { regex: \"[a-\" } }", "iacguard.yaml:1:32: error IG9101: The parameters of IG4001 cannot be used: ")]
    [InlineData("parameters: { IG4006: { styles: [kebap-case] } }", "iacguard.yaml:1:33: error IG9101: The parameters of IG4006 cannot be used: ")]
    [InlineData("parameters: { IG6002: { minimumDays: soon } }", "iacguard.yaml:1:38: error IG9101: minimumDays of IG6002 is 'soon': expected a number.")]
    [InlineData("parameters: { IG6002: { minimumDays: [30, 60] } }", "iacguard.yaml:1:38: error IG9101: minimumDays of IG6002 is a list: expected a number.")]
    [InlineData("rules: [nope]", "iacguard.yaml:1:9: error IG9101: There is no folder of rules 'nope'")]
    [InlineData("parameters:\n  IG2001: { limit: 3 }", "iacguard.yaml:2:13: error IG9101: Rule IG2001 has no parameter limit: it takes none.")]
    [InlineData("packs: [defualt]", "iacguard.yaml:1:9: error IG9101: there is no pack 'defualt': did you mean 'default'?")]
    public void Mistakes_EndWith2AtTheirPlace(string text, string message)
    {
        workspace.PinsPack = false;
        var outcome = workspace.With("iacguard.yaml", text).With("a.yaml", Workspace.OpenQueue).Run("scan a.yaml");

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
    }

    [Fact]
    public void SeverityOfTheConfiguration_WinsOverPacksAndSwitchesOn()
    {
        workspace.With("a.yaml", Workspace.OpenQueue).With("iacguard.yaml", "packs: []\nseverities: { IG2001: info }");

        Assert.Equal("info", workspace.Scan("a.yaml").Json.GetProperty("findings")[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void LastPackThatGivesASeverity_Counts()
    {
        workspace.With("a.yaml", Workspace.OpenQueue).With("low.yaml", "name: low\ndescription: Low.\nrules: { IG2001: info }\n");

        Assert.Equal("info", Severity("--pack default --pack low.yaml"));
        Assert.Equal("info", Severity("--pack low.yaml --pack default"));
        Assert.Equal("error", Severity("--pack default"));

        string? Severity(string packs) => workspace.Scan("a.yaml " + packs).Json.GetProperty("findings").EnumerateArray().Single(static f => f.GetProperty("rule").GetString() == "IG2001").GetProperty("severity").GetString();
    }

    [Fact]
    public void OwnRules_AreUsedFromConfigurationAndCommandLine()
    {
        const string Rule = "id: ACME0001\ntitle: Queue has a name\nseverity: warning\non: AWS::SQS::Queue\nforbid: { QueueName: present }\nmessage: Queue {resource} has a name.\n";
        workspace.With("own/acme/rule.yaml", Rule).With("a.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: q }\n");

        Assert.Empty(workspace.Scan("a.yaml").Findings);
        Assert.Equal(["ACME0001 a.yaml:4"], workspace.Scan("a.yaml --rules own").Findings);
        Assert.Equal(["ACME0001 a.yaml:4"], workspace.With("iacguard.yaml", "rules: [own]").Scan("a.yaml").Findings);
        Assert.Contains("already a rule ACME0001", workspace.With("own/twice/rule.yaml", Rule).Run("scan a.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnRulesBesideTheConfiguration_AreUsedWithoutBeingNamed()
    {
        workspace.With("iacguard.rules/ACME0001-x/rule.yaml", "id: ACME0001\ntitle: Queue has a name\nseverity: warning\non: AWS::SQS::Queue\nforbid: { QueueName: present }\nmessage: Queue {resource} has a name.\n")
            .With("a.yaml", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: q }\n");

        Assert.Empty(workspace.Scan("a.yaml").Findings);
        Assert.Equal(["ACME0001 a.yaml:4"], workspace.With("iacguard.yaml", "").Scan("a.yaml").Findings);
        Assert.Equal(["ACME0001 a.yaml:4"], workspace.With("iacguard.yaml", "rules: [iacguard.rules]").Scan("a.yaml").Findings);
    }

    [Fact]
    public void BrokenRule_EndsWith2AtItsPlace()
    {
        var outcome = workspace.With("own/acme/rule.yaml", "id: ACME0001\ntitel: x\n").With("a.yaml", Workspace.GoodQueue).Run("scan a.yaml --rules own");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("own/acme/rule.yaml:2:1: error IG9101: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ConfigShow_SaysWhoDecided()
    {
        workspace.With("empty.yaml", "").With("iacguard.yaml", "failOn: warning\nseverities:\n  IG2001: warning\n").With("a.yaml", Workspace.OpenQueue);

        var outcome = workspace.Run("config show --origin a.yaml --as-of 2026-11-21");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("failOn: warning  (iacguard.yaml:1)\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("rule IG2001: warning  (iacguard.yaml:3)\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("asOf: 2026-11-21  (command line)\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("packs: default  (default)\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("rule IG2001: error  (pack strict)\n", workspace.Run("config show --origin --pack strict --config empty.yaml").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("(", workspace.Run("config show a.yaml").Out, StringComparison.Ordinal);
    }
}

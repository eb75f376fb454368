using IacGuard.CdkTestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Tests;

public sealed class ConfigurationTests
{
    private const string OwnRule =
        """
        id: TEAM-001
        title: Queue name does not end in the team
        severity: error
        on: AWS::SQS::Queue
        require:
          QueueName: { endsWith: [-backend] }
        message: Queue {resource} is named {value}.
        """;

    private static readonly string Named = Apps.Stack("""_ = new CfnQueue(this, "Orders", new CfnQueueProps { QueueName = "orders", SqsManagedSseEnabled = false });""");

    [Fact]
    public async Task SeverityOfTheConfiguration_IsEffective() =>
        Assert.Equal(DiagnosticSeverity.Info, (await Find("IG2001", Apps.Configured("severities: { IG2001: info }"))).Single().Severity);

    [Fact]
    public async Task RuleThatIsOff_IsSilent() => Assert.Empty(await Find("IG2001", Apps.Configured("severities: { IG2001: off }")));

    [Fact]
    public async Task EditorConfig_WinsOverTheConfiguration() =>
        Assert.Equal(
            DiagnosticSeverity.Error,
            (await Find("IG2001", static p => Apps.Configured("severities: { IG2001: info }")(p) with { Severities = new Dictionary<string, ReportDiagnostic> { ["IG2001"] = ReportDiagnostic.Error } })).Single().Severity);

    [Fact]
    public async Task EditorConfig_SwitchesOnARuleOutsideThePack()
    {
        Assert.Empty(await Find("IG2003", static p => p));

        Assert.Single(await Find("IG2003", static p => p with { Severities = new Dictionary<string, ReportDiagnostic> { ["IG2003"] = ReportDiagnostic.Warn } }));
    }

    [Fact]
    public async Task EditorConfigOfAFolder_SwitchesARuleOnThereOnly()
    {
        var test = new CdkProject
        {
            Sources = new Dictionary<string, string>
            {
                ["Bills/Stack.cs"] = Named.Replace("OrdersStack", "BillsStack", StringComparison.Ordinal),
                ["Orders/Stack.cs"] = Named,
            },
            EditorConfigs = new Dictionary<string, string> { ["Orders/"] = "[*.cs]\ndotnet_diagnostic.IG2003.severity = error\n" },
        };
        var found = (await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), new CdkAnalyzer())).Where(static d => d.Id == "IG2003").Single();

        Assert.Equal("/app/Orders/Stack.cs", found.Location.SourceTree!.FilePath);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Fact]
    public async Task EditorConfigThatChanges_IsReadAgain()
    {
        var test = new CdkProject { Sources = new Dictionary<string, string> { ["Stack.cs"] = Named }, EditorConfigs = new Dictionary<string, string> { [""] = Severity("error") } };
        var project = await test.OpenAsync();
        Assert.Equal(1, await CountAsync(project));

        var edited = project.Documents.Single(static d => d.Name == "Stack.cs").WithText(SourceText.From("// edited\n" + Named)).Project;
        Assert.Equal(1, await CountAsync(edited));
        Assert.Equal(0, await CountAsync(Configured(edited, "none")));
        Assert.Equal(1, await CountAsync(Configured(Configured(edited, "none"), "warning")));

        static string Severity(string severity) => $"[*.cs]\ndotnet_diagnostic.IG2003.severity = {severity}\n";

        static Project Configured(Project project, string severity)
        {
            var solution = project.Solution.WithAnalyzerConfigDocumentText(project.AnalyzerConfigDocuments.Single().Id, SourceText.From(Severity(severity)));
            return solution.GetProject(project.Id)!;
        }

        async Task<int> CountAsync(Project now) => (await AnalyzerRun.DiagnosticsAsync(test, now, new CdkAnalyzer())).Count(static d => d.Id == "IG2003");
    }

    [Fact]
    public async Task PackOfTheProperty_WinsOverTheConfiguration() =>
        Assert.NotEmpty(await Find("IG2003", static p => Apps.Configured("packs: [default]")(p) with { Properties = new Dictionary<string, string> { ["IacGuardPack"] = "all" } }));

    [Theory]
    [InlineData("IacGuardPack", "strickt", "'strickt'", "'strict'")]
    [InlineData("IacGuardAsOf", "01.02.2027", "'01.02.2027'", "2027-01-31")]
    public async Task PropertyThatCannotBeUsed_IsToldOnceAndTheDefaultsHold(string property, string value, string said, string expected)
    {
        var project = new Func<CdkProject, CdkProject>(p => p with { Properties = new Dictionary<string, string> { [property] = value } });
        var message = (await Find("IG9101", project)).Single().GetMessage(null);

        Assert.Contains(property, message, StringComparison.Ordinal);
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.NotEmpty(await Find("IG2001", project));
    }

    [Theory]
    [InlineData("parameters: { IG4001: { pattern: \"{env\" } }", 33)]
    [InlineData("parameters: { IG6002: { minimumDays: soon } }", 37)]
    [InlineData("parameters: { IG6002: { days: 3 } }", 24)]
    public async Task ParameterThatCannotBeUsed_IsToldAtItsPlace(string yaml, int column)
    {
        var place = Assert.Single(await Find("IG9101", Apps.Configured(yaml))).Location.GetLineSpan();

        Assert.Equal("/app/iacguard.yaml", place.Path);
        Assert.Equal(column, place.StartLinePosition.Character);
    }

    [Theory]
    [InlineData("IG9104", "suppressions: [{ rule: IG2001 }]")]
    [InlineData("IG9105", "suppressions: [{ rule: IG2001, reason: x, expires: 2020-01-01 }]")]
    [InlineData("IG9106", "suppressions: [{ rule: IG2O01, reason: x }]")]
    public async Task OddSuppression_IsToldOnceInItsFileHoweverManyStacksThereAre(string id, string yaml)
    {
        var project = new Func<CdkProject, CdkProject>(p => Apps.Configured(yaml)(p) with
        {
            Sources = new Dictionary<string, string> { ["A.cs"] = Named, ["B.cs"] = Named.Replace("OrdersStack", "BillsStack", StringComparison.Ordinal) },
        });

        Assert.Equal("/app/iacguard.yaml", (await Find(id, project)).Single().Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("rules: [iacguard.rules]", 0)]
    [InlineData("rules: [./iacguard.rules/orders/]", 0)]
    [InlineData("rules: [iacguard.rules, team/rules]", 1)]
    public async Task FolderOfRulesThatTheBuildDoesNotRead_IsAWarning(string yaml, int expected)
    {
        var told = await Find("IG9101", Apps.Configured(yaml));

        Assert.Equal(expected, told.Count);
        Assert.All(told, static d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
    }

    [Fact]
    public async Task Suppression_CoversThePath()
    {
        const string Yaml = "suppressions: [{ rule: IG2001, path: \"PATTERN\", reason: test data }]";

        Assert.Empty(await Find("IG2001", Apps.Configured(Yaml.Replace("PATTERN", "**/*.cs", StringComparison.Ordinal))));
        Assert.NotEmpty(await Find("IG2001", Apps.Configured(Yaml.Replace("PATTERN", "other/*.cs", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Orders", false)]
    [InlineData("Or*", false)]
    [InlineData("Bills", true)]
    public async Task Suppression_CoversTheConstructThatTheScanCallsByTheEndOfItsPath(string resource, bool isTold) =>
        Assert.Equal(isTold, (await Find("IG2001", Apps.Configured($"suppressions: [{{ rule: IG2001, resource: '{resource}', reason: x }}]"))).Count > 0);

    [Fact]
    public async Task OwnRule_RunsUnderIG9000WithItsId()
    {
        var finding = (await Find("IG9000", static p => p with
        {
            AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = "", ["iacguard.rules/TEAM-001-queue-is-named/rule.yaml"] = OwnRule },
        })).Single();

        Assert.StartsWith("TEAM-001: Queue Orders", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Equal("TEAM-001", finding.Properties["iacguard.rule"]);
    }

    [Fact]
    public async Task WhatIsWrongInTheConfiguration_IsToldAtItsPlace()
    {
        var problem = (await Find("IG9101", Apps.Configured("packs: [default]\nseverities:\n  IG2OO1: error\n"))).Single();

        Assert.Equal("/app/iacguard.yaml", problem.Location.GetLineSpan().Path);
        Assert.Equal((2, 2), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Contains("IG2001", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [")]
    [InlineData("\0")]
    [InlineData("packs: 5")]
    public async Task BrokenConfiguration_IsToldAndTheDefaultsHold(string yaml)
    {
        Assert.NotEmpty(await Find("IG9101", Apps.Configured(yaml)));
        Assert.NotEmpty(await Find("IG2001", Apps.Configured(yaml)));
    }

    [Fact]
    public async Task WhatIsWrongInARule_IsToldInItsFile()
    {
        var problem = (await Find("IG9101", static p => p with
        {
            AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = "", ["iacguard.rules/TEAM-001-x/rule.yaml"] = OwnRule.Replace("require:", "requires:", StringComparison.Ordinal) },
        }))[0];

        Assert.EndsWith("rule.yaml", problem.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Find(string id, Func<CdkProject, CdkProject> configure)
    {
        var test = configure(new CdkProject { Sources = new Dictionary<string, string> { ["Test.cs"] = Named } });
        return [.. (await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), new CdkAnalyzer())).Where(d => d.Id == id)];
    }
}

namespace IacGuard.Cli.Tests.Scan;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void CleanTemplate_EndsWith0()
    {
        var outcome = workspace.With("a.yaml", Workspace.GoodQueue).Run("scan a.yaml");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("No findings", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void Finding_EndsWith1()
    {
        var outcome = workspace.With("a.yaml", Workspace.OpenQueue).Run("scan a.yaml");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("IG2001", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("a.yaml:5:29", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void FailOn_DecidesOverAnError(string failOn, int code) =>
        Assert.Equal(code, workspace.With("a.yaml", Workspace.OpenQueue).Run("scan a.yaml --fail-on " + failOn).Code);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void FailOn_DecidesOverAWarning(string failOn, int code)
    {
        workspace.With("a.yaml", Workspace.OpenQueue).With("iacguard.yaml", "severities: { IG2001: warning }");

        Assert.Equal(code, workspace.Run("scan a.yaml --fail-on " + failOn).Code);
    }

    [Fact]
    public void FailOnOfConfiguration_YieldsToTheCommandLine()
    {
        workspace.With("a.yaml", Workspace.OpenQueue).With("iacguard.yaml", "failOn: never");

        Assert.Equal(0, workspace.Run("scan a.yaml").Code);
        Assert.Equal(1, workspace.Run("scan a.yaml --fail-on error").Code);
    }

    [Theory]
    [InlineData("scan")]
    [InlineData("scan a.yaml --nope")]
    [InlineData("scan --nope a.yaml")]
    [InlineData("scan a.yaml --fail-on high")]
    [InlineData("scan a.yaml --as-of tomorrow")]
    [InlineData("scan a.yaml --jobs 0")]
    [InlineData("scan a.yaml --jobs many")]
    [InlineData("scan a.yaml --pack nope")]
    [InlineData("scan a.yaml --rules nope")]
    [InlineData("scan a.yaml --config nope.yaml")]
    [InlineData("scan a.yaml --baseline nope.json")]
    [InlineData("scan a.yaml --parameters nope.json")]
    [InlineData("scan a.yaml --format nope")]
    [InlineData("scan a.yaml --format json --format sarif")]
    [InlineData("scan a.yaml --format json=x --format sarif=x")]
    [InlineData("scan a.yaml --format json=x --format sarif=./b/../x")]
    [InlineData("scan a.yaml --format json=")]
    [InlineData("nope")]
    [InlineData("")]
    public void BadUsage_EndsWith2AndSaysWhyOnStandardError(string commandLine)
    {
        var outcome = workspace.With("a.yaml", Workspace.OpenQueue).Run(commandLine);

        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Out);
        Assert.StartsWith("iacguard: ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scna a.yaml", "did you mean 'scan'?")]
    [InlineData("", "expected one of scan, baseline,")]
    [InlineData("--fail-on error scan a.yaml", "before a command")]
    [InlineData("scan", "'scan' needs PATH")]
    [InlineData("explain", "'explain' needs RULE")]
    [InlineData("config", "'config' needs a command: show")]
    [InlineData("scan a.yaml --fromat json", "did you mean '--format'?")]
    [InlineData("scan a.yaml --fail-on=eror", "did you mean 'error'?")]
    [InlineData("scan a.yaml --fail-on high", "expected one of error, warning, info, never")]
    [InlineData("scan a.yaml --jobs many", "--jobs is 'many': expected a number from 1")]
    [InlineData("rules --pakc strict", "did you mean '--pack'?")]
    [InlineData("rules --format yaml", "expected one of console, json, markdown")]
    [InlineData("explain IG2001 IG2002", "'IG2002' is one argument more")]
    [InlineData("config show --orign", "did you mean '--origin'?")]
    public void BadUsage_SaysWhatIsExpected(string commandLine, string expected)
    {
        var outcome = workspace.With("a.yaml", Workspace.OpenQueue).Run(commandLine);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(expected, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Error.TrimEnd().Split('\n').Length);
    }

    // The rules are loaded beside the reading of the only input.
    [Theory]
    [InlineData("--pack nope", 1)]
    [InlineData("--pack nope", 2)]
    [InlineData("--rules nope", 2)]
    public void RulesThatCannotBeLoaded_AreSaidOnceWhateverTheOnlyInputIs(string options, int jobs)
    {
        workspace.With("long.yaml", Workspace.OpenQueue + "\n# " + new string('x', 100_000) + "\n").With("broken.yaml", "Resources:\n  A: [\n");
        foreach (var input in (string[])["long.yaml", "broken.yaml", "nope.yaml"])
        {
            var outcome = workspace.Run($"scan {input} {options} --jobs {jobs}");

            Assert.Equal(2, outcome.Code);
            Assert.Empty(outcome.Out);
            Assert.StartsWith("iacguard: ", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void MissingInput_EndsWith3AndTheOthersAreStillJudged()
    {
        var report = workspace.With("a.yaml", Workspace.OpenQueue).Scan("nope.yaml a.yaml");

        Assert.Equal(3, report.Code);
        Assert.Equal(["IG2001 a.yaml:5"], report.Findings);
        Assert.Equal("IG9102 nope.yaml: There is no such file or folder.", Assert.Single(report.Errors));
    }

    [Fact]
    public void BrokenTemplate_EndsWith3AtItsPlace()
    {
        var report = workspace.With("a.yaml", "Resources:\n  A: [\n").Scan("a.yaml --fail-on never");

        Assert.Equal(3, report.Code);
        Assert.StartsWith("IG9102 a.yaml:", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsPrintedAlone()
    {
        var outcome = workspace.Run("--version");

        Assert.Equal(0, outcome.Code);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[^ ]*\n$", outcome.Out);
    }

    [Theory]
    [InlineData("--help", "scan")]
    [InlineData("scan --help", "--fail-on")]
    public void Help_GoesToStandardOutput(string commandLine, string expected)
    {
        var outcome = workspace.Run(commandLine);

        Assert.Equal(0, outcome.Code);
        Assert.Contains(expected, outcome.Out, StringComparison.Ordinal);
        Assert.Empty(outcome.Error);
    }
}

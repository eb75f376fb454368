using System.Text.Json;
using IacGuard.TestKit;

namespace IacGuard.Cli.Tests.Scan;

public sealed class OutputTests : IDisposable
{
    private readonly Workspace workspace = new Workspace().With("a.yaml", Workspace.OpenQueue);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void SeveralFormats_EachGoToTheirFile()
    {
        var outcome = workspace.Run("scan a.yaml --format json=out/r.json --format sarif=out/r.sarif --format junit");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("<?xml", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\"IG2001\"", workspace.Read("out/r.json"), StringComparison.Ordinal);
        Assert.Contains("\"2.1.0\"", workspace.Read("out/r.sarif"), StringComparison.Ordinal);
    }

    // GitHub refuses the whole file for one repeated tag.
    [Fact]
    public void Sarif_OfEveryRule_NamesEachTagOnce()
    {
        using var document = JsonDocument.Parse(workspace.Run("scan a.yaml --pack all --format sarif").Out);
        var rules = document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        Assert.True(rules.Length > 500);
        Assert.All(rules, static r =>
        {
            var tags = r.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(static t => t.GetString()).ToArray();
            Assert.Equal(tags.Distinct(), tags);
        });
    }

    [SkippableFact]
    public void Sarif_OfEveryRule_KeepsTheSchema()
    {
        var schema = Repository.Shared("data", "sarif-2.1.0.schema.json");
        Skip.IfNot(File.Exists(schema), "The SARIF 2.1.0 schema is not in shared/data beside the repository.");

        Assert.Empty(JsonSchema.Validate(File.ReadAllText(schema), workspace.Run("scan a.yaml --pack all --format sarif").Out));
    }

    [Fact]
    public void OnlyFiles_LeaveStandardOutputEmpty() =>
        Assert.Empty(workspace.Run("scan a.yaml --format json=r.json").Out);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(3, 3)]
    public void ResultsThatCannotBeWritten_AreNoCleanRun(int code, int expected)
    {
        using var error = new StringWriter();
        using var full = new Terminal
        {
            Out = new FullWriter(),
            Error = error,
            OpenInput = static () => Stream.Null,
            WorkingDirectory = workspace.Folder,
            Variable = static _ => null,
        };

        Assert.Equal(expected, full.Close(code));
        Assert.Equal(code == 3, error.ToString().Length == 0);
    }

    [Fact]
    public void FolderWithoutTemplates_IsTold()
    {
        var outcome = workspace.With("docs/readme.md", "x").Run("scan docs --format github");

        Assert.Equal(0, outcome.Code);
        Assert.Empty(outcome.Out);
        Assert.Contains("no template in docs", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeWritten_EndsWith2()
    {
        var outcome = workspace.Run("scan a.yaml --format json=a.yaml/r.json");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("cannot be written", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, null, true)]
    [InlineData(true, "1", null, false)]
    [InlineData(true, "", null, true)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(false, null, "xterm", false)]
    public void Colour_IsForTerminalsThatWantIt(bool isTerminal, string? noColor, string? term, bool expected)
    {
        workspace.IsTerminal = isTerminal;
        Set("NO_COLOR", noColor);
        Set("TERM", term);

        Assert.Equal(expected, workspace.Run("scan a.yaml").Out.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void ManyFilesOnATerminal_DrawProgressOnStandardErrorOnly()
    {
        for (var i = 0; i < 60; i++)
        {
            workspace.With($"t/{i}.yaml", Workspace.GoodQueue);
        }

        workspace.IsTerminal = true;
        workspace.Variables["NO_COLOR"] = "";
        var drawn = workspace.Run("scan t");
        workspace.Variables["TERM"] = "dumb";
        var plain = workspace.Run("scan t");

        Assert.Contains("Judging templates", drawn.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Judging", drawn.Out, StringComparison.Ordinal);
        Assert.Empty(plain.Error);
    }

    [Theory]
    [InlineData("scan \u001b[31mred.yaml")]
    [InlineData("scan a.yaml --pack \u001b[31mred")]
    [InlineData("scan a.yaml --format \u001b[31mred")]
    [InlineData("scan a.yaml --fail-on \u001b[31mred")]
    [InlineData("explain \u001b[31mred")]
    [InlineData("\u001b[31mred")]
    public void TerminalCodes_AreNeverEchoed(string commandLine)
    {
        var outcome = workspace.Run(commandLine);

        Assert.DoesNotContain('\e', outcome.Out + outcome.Error);
        Assert.Contains("red", outcome.Out + outcome.Error, StringComparison.Ordinal);
    }

    private sealed class FullWriter : StringWriter
    {
        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            throw new UnauthorizedAccessException("Access to the path is denied.");
        }
    }

    private void Set(string name, string? value)
    {
        if (value is not null)
        {
            workspace.Variables[name] = value;
        }
    }
}

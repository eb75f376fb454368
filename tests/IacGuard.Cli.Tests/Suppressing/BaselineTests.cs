namespace IacGuard.Cli.Tests.Suppressing;

public sealed class BaselineTests : IDisposable
{
    private const string Use = " --baseline iacguard-baseline.json";
    private readonly Workspace workspace = new Workspace().With("a.yaml", Workspace.OpenQueue);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void BaselinedFindings_DoNotCount()
    {
        var made = workspace.Run("baseline a.yaml");
        var report = workspace.Scan("a.yaml" + Use);

        Assert.Equal(0, made.Code);
        Assert.Empty(made.Out);
        Assert.Contains("1 finding accepted", made.Error, StringComparison.Ordinal);
        Assert.Equal(["IG2001 a.yaml:5 baseline: accepted in the baseline"], report.Suppressed);
        Assert.Equal(0, report.Code);
        Assert.Empty(report.Outcome.Error);
    }

    [Fact]
    public void MovedLinesAndRenamedFiles_StayAccepted()
    {
        workspace.Run("baseline .");
        File.Delete(Path.Combine(workspace.Folder, "a.yaml"));
        workspace.With("deep/b.yaml", "Description: moved\n\n# here\n" + Workspace.OpenQueue);

        Assert.Equal(0, workspace.Scan("." + Use).Code);
    }

    [Fact]
    public void EqualFingerprints_NeedAnEntryEach()
    {
        workspace.Run("baseline .");
        workspace.With("copy.yaml", Workspace.OpenQueue);

        var report = workspace.Scan("." + Use);

        Assert.Single(report.Suppressed);
        Assert.Single(report.Findings);
        Assert.Equal(1, report.Code);
        workspace.Run("baseline .");
        Assert.Equal(0, workspace.Scan("." + Use).Code);
    }

    [Fact]
    public void FolderOfTheOutput_IsMade()
    {
        Assert.Equal(0, workspace.With("a.yaml", Workspace.OpenQueue).Run("baseline a.yaml --output made/for/it.json").Code);
        Assert.Equal(0, workspace.Run("scan a.yaml --baseline made/for/it.json").Code);
    }

    [Fact]
    public void NewFinding_Counts()
    {
        workspace.Run("baseline .");
        workspace.With("a.yaml", Workspace.OpenQueue + "  New:\n    Type: AWS::SQS::Queue\n    Properties: { SqsManagedSseEnabled: false }\n");

        Assert.Equal(["IG2001 a.yaml:8"], workspace.Scan("." + Use).Findings);
    }

    [Fact]
    public void EntriesThatMatchNothing_AreOneLineOnStandardError()
    {
        workspace.Run("baseline .");
        workspace.With("a.yaml", Workspace.GoodQueue);

        var report = workspace.Scan("." + Use);

        Assert.Equal(0, report.Code);
        Assert.Empty(report.Findings);
        Assert.Matches("^iacguard: 1 entry of the baseline matches nothing any more[^\n]*\n$", report.Outcome.Error);
    }

    [Fact]
    public void File_IsTheSameInEveryRunAndLeavesOutWhatIsSuppressed()
    {
        workspace.With("b.yaml", Workspace.OpenQueue.Replace("false", "false # iacguard:ignore IG2001 x", StringComparison.Ordinal)).With("c.yaml", Workspace.OpenQueue);
        workspace.Run("baseline c.yaml b.yaml a.yaml");
        var text = workspace.Read("iacguard-baseline.json");
        workspace.Run("baseline . --output again.json");

        Assert.Equal(text, workspace.Read("again.json"));
        Assert.True(text.IndexOf("a.yaml", StringComparison.Ordinal) < text.IndexOf("c.yaml", StringComparison.Ordinal));
        Assert.DoesNotContain("b.yaml", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "1:1: error IG9101")]
    [InlineData("""{"findings": [{"rule": "IG2001"}]}""", "expected a map with 'rule' and 'fingerprint'")]
    [InlineData("{", "iacguard-baseline.json:1:")]
    public void BrokenBaseline_EndsWith2AtItsPlace(string text, string message)
    {
        var outcome = workspace.With("iacguard-baseline.json", text).Run("scan ." + Use);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }
}

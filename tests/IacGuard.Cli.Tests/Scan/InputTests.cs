namespace IacGuard.Cli.Tests.Scan;

public sealed class InputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Folder_YieldsItsTemplatesAndCountsTheRest()
    {
        workspace.With("infra/b.yaml", Workspace.OpenQueue).With("infra/deep/a.template", Workspace.OpenQueue).With("infra/deep/c.json", """{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}""")
            .With("infra/package.json", "{}").With("infra/values.yml", "a: 1").With("infra/notes.txt", Workspace.OpenQueue);

        var report = workspace.Scan("infra");

        Assert.Equal(["IG2001 infra/b.yaml:5", "IG2001 infra/deep/a.template:5"], report.Findings);
        Assert.Equal(3, report.Json.GetProperty("summary").GetProperty("templates").GetInt32());
        Assert.Equal(2, report.Json.GetProperty("summary").GetProperty("otherFiles").GetInt32());
        Assert.Equal(1, report.Code);
    }

    [Theory]
    [InlineData("node_modules")]
    [InlineData(".git")]
    [InlineData("bin")]
    [InlineData("obj")]
    public void FoldersOfTools_AreNotEntered(string name) =>
        Assert.Empty(workspace.With(name + "/a.yaml", Workspace.OpenQueue).With("b/" + name + "/a.yaml", Workspace.OpenQueue).Scan(".").Findings);

    [Theory]
    [InlineData(".", "a/x.yaml")]
    [InlineData("./", "a/x.yaml")]
    [InlineData("./a", "a/x.yaml")]
    [InlineData("a/x.yaml", "a/x.yaml")]
    [InlineData("./a/x.yaml", "a/x.yaml")]
    [InlineData("a/*.yaml", "a/x.yaml")]
    [InlineData("**/x.yaml", "a/x.yaml")]
    [InlineData("a/{x,y}.yaml", "a/x.yaml")]
    [InlineData("a/../a", "a/x.yaml")]
    public void Paths_AreShownAsTheUserWroteThem(string path, string shown) =>
        Assert.Equal(["IG2001 " + shown + ":5"], workspace.With("a/x.yaml", Workspace.OpenQueue).Scan(path).Findings);

    [Fact]
    public void SameFileTwice_IsJudgedOnce() =>
        Assert.Single(workspace.With("a/x.yaml", Workspace.OpenQueue).Scan("a a/x.yaml ./a/*.yaml").Findings);

    [Theory]
    [InlineData("a/*.yml")]
    [InlineData("nope/**")]
    public void GlobWithoutMatch_IsAnError(string glob)
    {
        var report = workspace.With("a/x.yaml", Workspace.OpenQueue).Scan(glob);

        Assert.Equal(3, report.Code);
        Assert.Contains("matches no file", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_IsShownAsDash()
    {
        workspace.Input = Workspace.OpenQueue;

        Assert.Equal(["IG2001 -:5"], workspace.Scan("-").Findings);
    }

    [Fact]
    public void NamedFileThatIsNoTemplate_IsAnError()
    {
        var report = workspace.With("a.yaml", "a: 1\n").Scan("a.yaml");

        Assert.Equal(3, report.Code);
        Assert.Contains("expected a map 'Resources'", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenTemplateInFolder_IsAnErrorButOtherBrokenFilesAreNot()
    {
        workspace.With("t/a.yaml", "Resources:\n  A:\n    Type: AWS::SQS::Queue\n  B: [\n").With("t/helm.yaml", "{{ if .Values }}\n- [\n");

        var report = workspace.Scan("t");

        Assert.Equal(3, report.Code);
        Assert.StartsWith("IG9102 t/a.yaml:", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void FileOverTheLimit_IsRefusedWithTheLimit()
    {
        using (var file = File.Create(Path.Combine(workspace.Folder, "big.yaml")))
        {
            file.SetLength((16 * 1024 * 1024) + 1);
        }

        var report = workspace.With("a.yaml", Workspace.OpenQueue).Scan(".");

        Assert.Equal(3, report.Code);
        Assert.Contains("larger than 16 MiB", Assert.Single(report.Errors), StringComparison.Ordinal);
        Assert.Single(report.Findings);
    }

    [Fact]
    public void EndlessInput_IsRefused()
    {
        var report = workspace.Scan("/dev/zero");

        Assert.Equal(3, report.Code);
        Assert.Contains("larger than 16 MiB", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void LinkLoops_AreHarmless()
    {
        workspace.With("a/x.yaml", Workspace.OpenQueue);
        Directory.CreateSymbolicLink(Path.Combine(workspace.Folder, "a", "loop"), Path.Combine(workspace.Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(workspace.Folder, "a", "self.yaml"), Path.Combine(workspace.Folder, "a", "self.yaml"));

        var report = workspace.Scan(".");

        Assert.Equal(["IG2001 a/x.yaml:5"], report.Findings);
        Assert.StartsWith("IG9102 a/self.yaml: ", Assert.Single(report.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Exclusions_LeaveOutWhatIsFoundButNotWhatIsNamed()
    {
        workspace.With("iacguard.yaml", "exclusions: [legacy, '**/gen-*.yaml']").With("legacy/a.yaml", Workspace.OpenQueue).With("x/gen-1.yaml", Workspace.OpenQueue)
            .With("gen-2.yaml", Workspace.OpenQueue).With("x/b.yaml", Workspace.OpenQueue);

        Assert.Equal(["IG2001 x/b.yaml:5"], workspace.Scan(".").Findings);
        Assert.Equal(["IG2001 legacy/a.yaml:5"], workspace.Scan("legacy/a.yaml").Findings);
    }

    [Fact]
    public void NumberOfJobs_ChangesNothing()
    {
        for (var i = 0; i < 120; i++)
        {
            workspace.With($"t/{i % 7}/{i}.yaml", i % 3 == 0 ? Workspace.GoodQueue : i % 11 == 0 ? "Resources:\n  A: { Type: AWS::X::Y, Properties: [\n" : Workspace.OpenQueue);
        }

        var one = workspace.Run("scan t --format json --jobs 1");

        Assert.Equal(3, one.Code);
        Assert.Equal(one, workspace.Run("scan t --format json --jobs 7"));
        Assert.Equal(one, workspace.Run("scan t --format json"));
    }

    [Fact]
    public void ParameterFile_DecidesWhatDependsOnIt()
    {
        workspace.With("a.yaml", """
            Parameters:
              Encrypted: { Type: String }
            Resources:
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  SqsManagedSseEnabled: !Ref Encrypted
            """).With("off.json", """[{"ParameterKey": "Encrypted", "ParameterValue": "false"}]""");

        Assert.Empty(workspace.Scan("a.yaml").Findings);
        Assert.Single(workspace.Scan("a.yaml --undecided").Findings);
        Assert.Equal(0, workspace.Scan("a.yaml --undecided").Code);
        Assert.Equal(1, workspace.Scan("a.yaml --parameters off.json").Code);
    }
}

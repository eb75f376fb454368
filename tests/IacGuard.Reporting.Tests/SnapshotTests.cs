using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class SnapshotTests
{
    private static bool Updates => Environment.GetEnvironmentVariable(Snapshot.UpdateVariable) == "1";

    [SkippableFact]
    public void OtherOutput_Fails()
    {
        Skip.If(Updates, "Snapshots are being rewritten.");
        var error = Assert.Throws<InvalidOperationException>(static () => Snapshot.Verify("No findings.\nx", "txt", nameof(FormatSnapshots.Console_CleanRun)));
        Assert.Contains("at line 2", error.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void MissingFile_Fails()
    {
        Skip.If(Updates, "Snapshots are being rewritten.");
        Assert.Throws<InvalidOperationException>(static () => Snapshot.Verify("", "txt", "NoSuchTest"));
    }

    [Fact]
    public void EveryFile_BelongsToATest()
    {
        string[] tests = [.. typeof(FormatSnapshots).GetMethods().Select(static m => m.Name), "Console_HostileText", "GitHub_HostileText", "Markdown_HostileText"];
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "IacGuard.Reporting.Tests", "Expected")).Select(static f => Path.GetFileNameWithoutExtension(f));
        Assert.Empty(files.Except(tests));
    }
}

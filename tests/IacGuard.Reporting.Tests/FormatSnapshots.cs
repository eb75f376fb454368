using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class FormatSnapshots
{
    private static readonly ReporterOptions WithUndecided = Samples.Options with { ShowUndecided = true };

    [Fact]
    public void Console_ShowsEverything() => Snapshot.Verify(new ConsoleReporter().Write(Samples.Full), "txt");

    [Fact]
    public void Console_ShowsUndecidedOnRequest() =>
        Snapshot.Verify(new ConsoleReporter().Write(Samples.Report(Samples.Undecided), WithUndecided), "txt");

    [Fact]
    public void Console_Colors() =>
        Snapshot.Verify(new ConsoleReporter().Write(Samples.Full, WithUndecided with { Color = true }).Replace("\e", "<ESC>", StringComparison.Ordinal), "txt");

    [Fact]
    public void Console_CleanRun() => Snapshot.Verify(new ConsoleReporter().Write(Samples.Clean), "txt");

    [Fact]
    public void Json_ShowsEverything() => Snapshot.Verify(new JsonReporter().Write(Samples.Full, WithUndecided), "json");

    [Fact]
    public void Json_CleanRun() => Snapshot.Verify(new JsonReporter().Write(Samples.Clean), "json");

    [Fact]
    public void Sarif_ShowsEverything() => Snapshot.Verify(new SarifReporter().Write(Samples.Full, WithUndecided), "sarif");

    [Fact]
    public void JUnit_ShowsEverything() => Snapshot.Verify(new JUnitReporter().Write(Samples.Full, WithUndecided), "xml");

    [Fact]
    public void JUnit_CleanRun() => Snapshot.Verify(new JUnitReporter().Write(Samples.Clean), "xml");

    [Fact]
    public void GitHub_ShowsEverything() => Snapshot.Verify(new GitHubReporter().Write(Samples.Full, WithUndecided), "txt");

    [Fact]
    public void GitLab_ShowsEverything() => Snapshot.Verify(new GitLabReporter().Write(Samples.Full, WithUndecided), "json");

    [Fact]
    public void Markdown_ShowsEverything() => Snapshot.Verify(new MarkdownReporter().Write(Samples.Full, WithUndecided), "md");

    [Fact]
    public void Markdown_CleanRun() => Snapshot.Verify(new MarkdownReporter().Write(Samples.Clean), "md");
}

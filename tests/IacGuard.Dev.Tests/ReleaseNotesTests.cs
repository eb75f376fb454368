using IacGuard.Dev.Generation.Analyzers;
using IacGuard.Rules;

namespace IacGuard.Dev.Tests;

public sealed class ReleaseNotesTests : IDisposable
{
    private readonly string shipped = Path.GetTempFileName();

    public void Dispose() => File.Delete(shipped);

    [Fact]
    public void RuleThatWasNotReleased_IsNew() =>
        Assert.Contains("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\nIG2001 | IacGuard.Encryption | Error | Title\n", Write(Severity.Error), StringComparison.Ordinal);

    [Fact]
    public void ReleasedRule_IsNotTold()
    {
        Ship("IG2001 | IacGuard.Encryption | Error | Title");

        Assert.DoesNotContain("###", Write(Severity.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void ReleasedRuleOfAnotherSeverity_IsChanged()
    {
        Ship("IG2001 | IacGuard.Encryption | Error | Title");

        Assert.Contains("### Changed Rules", Write(Severity.Warning), StringComparison.Ordinal);
        Assert.Contains("\nIG2001 | IacGuard.Encryption | Warning | IacGuard.Encryption | Error | Title\n", Write(Severity.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void ReleasedRuleThatIsGone_IsRemoved()
    {
        Ship("IG2999 | IacGuard.Encryption | Error | Old");

        Assert.Contains("### Removed Rules", Write(Severity.Error), StringComparison.Ordinal);
        Assert.Contains("\nIG2999 | IacGuard.Encryption | Error | Removed\n", Write(Severity.Error), StringComparison.Ordinal);
    }

    private void Ship(string row) =>
        File.WriteAllText(shipped, $"## Release 0.1.0\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\n{row}\n");

    private string Write(Severity severity) =>
        ReleaseNotes.Write([new Described(new Rule { Id = "IG2001", Title = "Title", Severity = severity, On = [], Message = "" }, "IacGuard.Encryption")], shipped);
}

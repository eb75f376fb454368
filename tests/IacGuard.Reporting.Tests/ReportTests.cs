using System.Text.Json;
using IacGuard.Model;
using IacGuard.Rules;
using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class ReportTests
{
    [Fact]
    public void Registry_HasEachFormatOnce() => Assert.Equal(
        ["console", "json", "sarif", "junit", "github", "gitlab", "markdown"], Reporters.All.Select(static r => r.Name));

    [Theory]
    [InlineData("sarif", true)]
    [InlineData("SARIF", false)]
    [InlineData("html", false)]
    public void TryGet_KnowsExactNames(string name, bool known)
    {
        Assert.Equal(known, Reporters.TryGet(name, out var reporter));
        Assert.Equal(known ? name : null, reporter?.Name);
    }

    [Theory]
    [InlineData("/repo/a/b.yaml", "/repo", "a/b.yaml")]
    [InlineData("/repo/a/b.yaml", "/repo/", "a/b.yaml")]
    [InlineData("/repo2/b.yaml", "/repo", "/repo2/b.yaml")]
    [InlineData("a/../b.yaml", "/repo", "b.yaml")]
    [InlineData("../b.yaml", "/repo", "../b.yaml")]
    [InlineData("..b.yaml", "/repo", "..b.yaml")]
    [InlineData("./b.yaml", "/repo", "b.yaml")]
    [InlineData("-", "/repo", "-")]
    [InlineData("a/b.yaml", "", "a/b.yaml")]
    public void Path_IsRelativeBelowTheBase(string path, string folder, string expected) => Assert.Equal(expected, ReportPaths.Relative(path, folder));

    [Theory]
    [InlineData("/repo/a b/c#1.yaml", "/repo", "a%20b/c%231.yaml", true)]
    [InlineData("../x.yaml", "/repo/sub", "file:///repo/x.yaml", false)]
    [InlineData("/other/x%.yaml", "/repo", "file:///other/x%25.yaml", false)]
    public void Uri_IsEscapedAndAbsoluteOutsideTheBase(string path, string folder, string expected, bool relative)
    {
        Assert.Equal(expected, ReportPaths.Uri(path, folder, out var isRelative));
        Assert.Equal(relative, isRelative);
    }

    [Fact]
    public void Undecided_IsLeftOutUnlessAskedFor()
    {
        var report = Samples.Report(Samples.Undecided);
        foreach (var reporter in Reporters.All)
        {
            Assert.DoesNotContain("Depends on parameter", reporter.Write(report), StringComparison.Ordinal);
            Assert.Contains("Depends on parameter", reporter.Write(report, Samples.Options with { ShowUndecided = true }), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Suppressed_IsShownOnlyWhereTheFormatCanSayWhy()
    {
        var report = Samples.Report(Samples.Accepted);
        var showing = Reporters.All.Where(r => r.Write(report).Contains("Only public data.", StringComparison.Ordinal)).Select(static r => r.Name);
        Assert.Equal(["json", "sarif", "junit"], showing);
    }

    [Fact]
    public void GitLab_FingerprintsAreUnique()
    {
        var other = Samples.Unencrypted with { Span = Samples.Json.Find("false") };
        using var document = JsonDocument.Parse(new GitLabReporter().Write(Samples.Report(Samples.Unencrypted, Samples.Unencrypted, other)));
        Assert.Equal(3, document.RootElement.EnumerateArray().Select(static i => i.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void GitLab_FingerprintSurvivesMovedLines()
    {
        var moved = new TextSourceFile(Samples.Yaml.Path, "# new line\n" + Samples.Yaml.GetText(0, 200));
        var fingerprints = new[] { Samples.Unencrypted, Samples.Unencrypted with { Span = moved.Find("false"), Fix = [] } }.Select(static f =>
        {
            using var document = JsonDocument.Parse(new GitLabReporter().Write(Samples.Report(f)));
            return document.RootElement[0].GetProperty("fingerprint").GetString();
        });
        Assert.Single(fingerprints.Distinct());
    }

    [Fact]
    public void Console_ExplainsARuleOnce()
    {
        var output = new ConsoleReporter().Write(Samples.Report(Samples.Unencrypted, Samples.Unencrypted, Samples.Unencrypted));
        Assert.Equal(2, output.Split("why: ").Length);
        Assert.Equal(4, output.Split("has server-side encryption switched off").Length);
    }

    [Fact]
    public void Console_WithoutColor_HasNoCodes() => Assert.DoesNotContain('\e', new ConsoleReporter().Write(Samples.Full));

    [Fact]
    public void Console_IsTheSameTextWithAndWithoutColor()
    {
        var colored = new ConsoleReporter().Write(Samples.Full, Samples.Options with { Color = true });
        Assert.Equal(new ConsoleReporter().Write(Samples.Full), System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void EveryFormat_EndsInOneLineBreakAndHasNoTrailingSpaces()
    {
        foreach (var output in Reporters.All.Select(static r => r.Write(Samples.Full, Samples.Options with { ShowUndecided = true })))
        {
            Assert.EndsWith("\n", output, StringComparison.Ordinal);
            Assert.DoesNotContain(output.Split('\n'), static l => l.EndsWith(' '));
            Assert.DoesNotContain("\n\n\n", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void GitHub_WithoutFindings_PrintsNothing() => Assert.Equal("", new GitHubReporter().Write(Samples.Clean));

    [Fact]
    public void FixOfAnotherFile_IsShownInSarifUnderThatFile()
    {
        var finding = Samples.Unencrypted with { Fix = [new TextEdit(Samples.Json.Find("false"), "true")] };
        using var document = JsonDocument.Parse(new SarifReporter().Write(Samples.Report(finding)));
        var change = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("cdk.out/Stack.template.json", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void ManyFindings_AreWrittenInTime()
    {
        var findings = Enumerable.Repeat(Samples.Unencrypted, 1000).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var reporter in Reporters.All)
        {
            Assert.True(reporter.Write(Samples.Report(findings)).Length > 100_000);
        }

        Assert.InRange(watch.ElapsedMilliseconds, 0, 20_000);
    }

    [Fact]
    public void Place_EndsOnTheLineBefore_WhenItEndsAtALineStart()
    {
        var file = new TextSourceFile("/repo/a.yaml", "a:\n  b: 1\nc: 2\n");
        Assert.Equal(2, Place.Of(new SourceSpan(file, 0, 10), Samples.Options).LastLine);
        Assert.Equal(3, Place.Of(new SourceSpan(file, 0, 11), Samples.Options).LastLine);
    }
}

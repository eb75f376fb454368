using System.Diagnostics;
using System.Text;
using IacGuard.Benchmarks;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Hostile.Tests;

/// <summary>Input made to hurt: each ends in a clear error or a safe result.</summary>
public sealed class HostileTemplateTests
{
    [Fact]
    public void AliasBomb_IsRefusedByItsBound()
    {
        var text = new StringBuilder("Resources:\n  A: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            text.Append($"  B{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Contains("alias", OnlyError(text.ToString()).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void TenThousandLevels_AreRefused(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));

        Assert.Contains("128", OnlyError(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOverTheLimit_IsRefusedWithTheLimit()
    {
        var report = Pipeline.Scan("t.yaml", new byte[(16 * 1024 * 1024) + 1]);

        Assert.Contains("16", Assert.Single(report.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsAPositionedError()
    {
        var report = Pipeline.Scan("t.yaml", [.. "Resources:\n  A: "u8, 0xC3, 0x28]);

        Assert.Equal(2, Assert.Single(report.Errors).Span.StartPosition.Line);
    }

    [Fact]
    public void ResourcesThatReferToEachOther_AreJudged()
    {
        const string Text = """
            Resources:
              A: { Type: AWS::SQS::Queue, Properties: { RedrivePolicy: { deadLetterTargetArn: !GetAtt B.Arn, maxReceiveCount: 5 } } }
              B: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false, RedrivePolicy: { deadLetterTargetArn: !GetAtt A.Arn, maxReceiveCount: 5 } } }
            """;

        Assert.Contains(Scan(Text).Findings, static f => f.Rule.Id == "IG2001");
    }

    [Fact]
    public void ConditionsThatReferToEachOther_AreAnError()
    {
        const string Text = """
            Conditions:
              A: !Not [!Condition B]
              B: !Not [!Condition A]
            Resources:
              Q: { Type: AWS::SQS::Queue, Condition: A, Properties: { SqsManagedSseEnabled: !If [B, true, false] } }
            """;

        Assert.NotEmpty(Scan(Text).Errors);
    }

    [Fact]
    public void EscapeCodesAndCommandsInNames_AreShownAsText()
    {
        const string Text = "Resources:\n  \"Q\\e[31m\\n::error file=x::hacked\": { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } }\n";
        var report = Scan(Text);

        Assert.NotEmpty(report.Findings);
        foreach (var reporter in Reporters.All)
        {
            var printed = Pipeline.Print(report, reporter.Name);
            Assert.DoesNotContain('\u001b', printed);
            Assert.DoesNotContain("\n::error file=x", printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ManyInterdependentConditions_LeaveFewVerdictsUndecided()
    {
        var watch = Stopwatch.StartNew();
        var report = Scan(ConditionTemplate.Text());

        var violated = report.Findings.Count(static f => f.Verdict == Verdict.Violated);
        var undecided = report.Findings.Count(static f => f.Verdict == Verdict.Undecided);
        Assert.Empty(report.Errors);
        Assert.True(violated > 80, $"{violated} findings");
        Assert.True(undecided * 20 <= violated + undecided, $"{undecided} undecided of {violated + undecided}");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:F1} s");
    }

    private static ScanReport Scan(string text) => Pipeline.Scan("t.yaml", Encoding.UTF8.GetBytes(text));

    private static InputError OnlyError(string text) => Assert.Single(Scan(text).Errors);
}

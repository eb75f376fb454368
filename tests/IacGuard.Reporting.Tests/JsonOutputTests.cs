using System.Text;
using IacGuard.Rules;

namespace IacGuard.Reporting.Tests;

public sealed class JsonOutputTests
{
    public static TheoryData<string> Encodings => ["utf-8", "us-ascii", "utf-16", "iso-8859-1"];

    [Theory]
    [InlineData(299)]
    [InlineData(300)]
    [InlineData(1001)]
    public void ManyFindings_StandAsTheyWouldAlone(int count)
    {
        // More than one thread may write.
        var findings = Enumerable.Range(0, count).Select(i => Samples.Full.Findings[i % Samples.Full.Findings.Count] with { Fingerprint = $"{i:x16}" }).ToArray();
        var alone = string.Join(",", findings.Select(static f => ListOf([f])));

        Assert.Equal(alone, ListOf(findings));

        static string ListOf(Finding[] shown)
        {
            var text = new JsonReporter().Write(Samples.Full with { Findings = shown }, new ReporterOptions { BaseDirectory = Samples.BaseDirectory, ShowUndecided = true, Jobs = 2 });
            var start = text.IndexOf("\"findings\": [", StringComparison.Ordinal) + 13;
            return text[start..text.IndexOf("\n  ]", start, StringComparison.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Stream_HoldsWhatATextWriterGets(string encoding)
    {
        // Long enough for several pieces.
        var report = Samples.Full with { Findings = [.. Enumerable.Repeat(Samples.Full.Findings, 100).SelectMany(static f => f)] };
        var expected = new JsonReporter().Write(report);
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Encoding.GetEncoding(encoding), leaveOpen: true))
        {
            writer.Write("before\n");
            new JsonReporter().Write(report, writer, Samples.Options with { Jobs = 2 });
            writer.Write("after\n");
        }

        using var reader = new StreamReader(new MemoryStream(stream.ToArray()), Encoding.GetEncoding(encoding));
        Assert.True(expected.Length > 100_000);
        Assert.Equal("before\n" + expected + "after\n", reader.ReadToEnd());
    }
}

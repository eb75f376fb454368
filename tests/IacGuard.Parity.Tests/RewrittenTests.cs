using System.Collections.Concurrent;
using IacGuard.Parity.Tests.Rewriting;
using Xunit.Abstractions;

namespace IacGuard.Parity.Tests;

/// <summary>The hand-written stacks in other words: code that makes the same has the same findings, whatever way of C# it is written in.</summary>
public sealed class RewrittenTests(ITestOutputHelper output)
{
    private const int Seed = 20261126;
    private const int FormsOfFile = 5;

    // Forms that few apps use make some values unknown; see README.md.
    private const double LeastRecall = 0.99;

    [Fact]
    public void CodeInAnotherForm_HasTheSameFindings()
    {
        var results = new ConcurrentBag<RewrittenResult>();
        Parallel.ForEach(Directory.EnumerateFiles(Path.Combine(Bodies.Project, "Stacks"), "*.cs").Order(StringComparer.Ordinal).Select(static (f, i) => (File: f, Number: i)), file =>
        {
            if (Bodies.Includes(Path.GetFileName(file.File)))
            {
                Compare(file.File, new Random(Seed + file.Number), results);
            }
        });

        var (findings, missed, undecided) = (results.Sum(static r => r.Findings), results.Sum(static r => r.Missed.Count), results.Sum(static r => r.Undecided.Count));
        var summary = $"{results.Count} rewritten files, {findings} findings, {missed} missed, {undecided} undecided, {results.Sum(static r => r.False.Count)} false";
        output.WriteLine(summary);
        output.WriteLine("report: " + Write(results, summary));
        Assert.Empty(results.SelectMany(static r => r.False));
        Assert.True(1 - ((missed + undecided) / (double)findings) >= LeastRecall, summary);
        Assert.True(results.Count(static r => r.Error is not null) <= results.Count / 20, string.Join("\n", results.Select(static r => r.Error).OfType<string>()));
    }

    // All sites of a form in some files, half of them in others: forms meet what is written plainly.
    private static void Compare(string path, Random random, ConcurrentBag<RewrittenResult> results)
    {
        var file = new RewrittenFile(path);
        var share = random.Next(2) == 0 ? 1 : 0.5;
        var compared = 0;
        foreach (var form in Rewriter.Forms.OrderBy(_ => random.Next()).ToList())
        {
            if (!Bodies.IsFullRun && compared == FormsOfFile)
            {
                return;
            }

            if (file.Compare(form, () => random.NextDouble() < share) is { } result)
            {
                compared++;
                results.Add(result);
            }
        }
    }

    private static string Write(IEnumerable<RewrittenResult> results, string summary)
    {
        var rows = results.GroupBy(static r => r.Form).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g =>
            $"| {g.Key} | {g.Count()} | {g.Sum(static r => r.Findings)} | {g.Sum(static r => r.Missed.Count)} | {g.Sum(static r => r.Undecided.Count)} | {g.Sum(static r => r.False.Count)} |");
        List<string> lines =
        [
            "# Rewritten stacks", "", summary, "", "| form | files | findings | missed | undecided | false |", "| --- | --- | --- | --- | --- | --- |", .. rows, "",
            .. Listed("False", results.SelectMany(static r => r.False)), .. Listed("Missed", results.SelectMany(static r => r.Missed)),
            .. Listed("Undecided", results.SelectMany(static r => r.Undecided)), .. Listed("Not compiled", results.Select(static r => r.Error).OfType<string>()),
        ];
        Directory.CreateDirectory(Bodies.Reports);
        var path = Path.Combine(Bodies.Reports, "rewritten-stacks.md");
        File.WriteAllLines(path, lines);
        return path;
    }

    private static IEnumerable<string> Listed(string title, IEnumerable<string> lines) => ["## " + title, "", .. lines.Order(StringComparer.Ordinal).Select(static l => "- " + l), ""];
}

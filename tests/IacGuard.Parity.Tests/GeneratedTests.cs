using IacGuard.Parity.Tests.Comparison;
using IacGuard.Parity.Tests.Generated;
using IacGuard.Parity.Tests.Synthesis;
using Xunit.Abstractions;

namespace IacGuard.Parity.Tests;

/// <summary>Stacks of L1 constructs, generated from the labelled templates of the public suites.</summary>
[Collection(nameof(CdkRoom))]
public sealed class GeneratedTests(CdkRoom room, ITestOutputHelper output)
{
    private const int SampleSize = 150;
    private const int Seed = 2026;

    // Ratcheted to what was measured; see README.md.
    private const double LeastRecall = 0.98;
    private const double LeastPrecision = 1;

    [SkippableFact]
    public void GeneratedStack_IsReportedAsItsTemplateIs()
    {
        Skip.IfNot(room.HasNode, "Node is not here to run the CDK");
        Skip.IfNot(Directory.Exists(Translator.Cases), "the folder shared/cases is not beside the repository");
        var translations = Translator.Translate(room.NewFolder("translator"), Templates());
        Skip.If(translations is null, "npm cannot install cdk-from-cfn here");
        var result = new BodyResult("generated stacks");
        var failures = new List<Exception>();
        foreach (var translation in translations!)
        {
            Add(translation, result, failures);
        }

        output.WriteLine(result.Summary());
        output.WriteLine("report: " + result.Write(Bodies.Reports));
        Assert.Empty(failures);
        Skip.If(Bodies.IsPart, "a part of the body: " + result.Summary());
        Assert.True(result.Stacks >= SampleSize / 3, $"{result.Stacks} stacks");
        Assert.True(result.Precision >= LeastPrecision, result.Summary());
        Assert.True(result.RecallBesideTags >= LeastRecall, result.Summary());
    }

    private void Add(Translation translation, BodyResult result, List<Exception> failures)
    {
        if (OriginalScan.Of(translation.Template) is not { } original)
        {
            result.Note("templates that are none");
            return;
        }

        if (GeneratedStack.Compile(translation) is not { } stack)
        {
            result.Note("translations that do not compile");
            return;
        }

        var analysis = stack.Analyze();
        failures.AddRange(analysis.Failures);
        var synthesized = stack.Synthesize(room);
        result.Note(synthesized is null ? "compiled stacks that the CDK refuses to synthesize" : "synthesized stacks");
        if (synthesized is not null)
        {
            var (lost, gained) = Truth.Drift(original, synthesized.Template);
            result.Note("findings of originals that their translations do not synthesize", lost);
            result.Note("findings that only translations synthesize", gained);
            result.Note("findings of originals", original.Violated.Count);
        }

        var (found, differences) = Comparer.Compare(translation.Template, analysis, [stack.AsScan(Truth.Of(original, synthesized?.Template))]);
        result.Add(found, differences);
    }

    private static IReadOnlyList<string> Templates()
    {
        var all = Directory.EnumerateFiles(Path.Combine(Translator.Cases, "templates"), "*.*", SearchOption.AllDirectories)
            .Where(static f => Path.GetExtension(f) is ".json" or ".yaml" or ".yml" or ".template")
            .Select(static f => Path.GetRelativePath(Translator.Cases, f)).Order(StringComparer.Ordinal).ToArray();
        if (Bodies.IsPart)
        {
            return [.. all.Where(Bodies.Includes)];
        }

        if (Bodies.IsFullRun)
        {
            return all;
        }

        new Random(Seed).Shuffle(all);
        return [.. all.Take(SampleSize).Order(StringComparer.Ordinal)];
    }
}

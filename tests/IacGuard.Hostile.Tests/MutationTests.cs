using System.Collections.Concurrent;
using System.Diagnostics;
using IacGuard.TestKit;

namespace IacGuard.Hostile.Tests;

public sealed class MutationTests
{
    private const int Mutants = 20_000;
    private const int Seed = 20261121;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);
    private static readonly string[] Formats = ["console", "json", "sarif", "junit", "github", "gitlab", "markdown"];

    [Fact]
    public void BrokenTemplate_EndsInFindingsOrErrors()
    {
        var mutator = new Mutator(Corpus());
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, Mutants, index =>
        {
            var bytes = mutator.Mutate(index, Seed);
            var watch = Stopwatch.StartNew();
            try
            {
                var report = Pipeline.Scan("mutant.yaml", bytes);
                if (index % 10 == 0)
                {
                    Assert.NotNull(Pipeline.Print(report, Formats[index / 10 % Formats.Length]));
                }
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"mutant {index}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()}");
            }

            if (watch.Elapsed > Bound)
            {
                failures.Add($"mutant {index}: {watch.Elapsed.TotalSeconds:F1} s");
            }
        });

        Assert.Empty(failures.Order().Take(20));
    }

    /// <summary>The templates of the labelled cases where they are at hand, and our own samples.</summary>
    private static List<byte[]> Corpus()
    {
        var folders = new[] { Repository.Shared("cases", "templates"), Path.Combine(Repository.Root, "samples", "templates"), Path.Combine(Repository.Root, "rules") };
        return [.. folders.Where(Directory.Exists)
            .SelectMany(static f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(static f => Path.GetExtension(f) is ".yaml" or ".yml" or ".json" or ".template")
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(static b => b.Length is > 0 and < 60_000)];
    }
}

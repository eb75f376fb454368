using System.Collections.Concurrent;
using IacGuard.Analyzers;
using IacGuard.CdkTestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.CodeFixes.Tests;

/// <summary>An IDE offers fixes while code is being typed, and switches off a provider that throws.</summary>
public sealed class HalfWrittenCodeTests
{
    private const int Count = 600;
    private const int Seed = 20261126;

    [Fact]
    public async Task BrokenCode_IsFixedOrLeftAlone()
    {
        var test = new CdkProject { Sources = new Dictionary<string, string> { ["Stack.cs"] = "" }, Properties = new Dictionary<string, string> { ["IacGuardPack"] = "all" } };
        var project = await test.OpenAsync();
        var document = project.Documents.Single(static d => d.Name == "Stack.cs").Id;
        var mutants = new Mutants(ParityStacks.Files, Seed);
        var failures = new ConcurrentBag<string>();
        var applied = 0;
        await Parallel.ForAsync(0, Count, async (index, _) =>
        {
            var (name, text, random) = mutants[index];
            var mutant = project.Solution.WithDocumentText(document, SourceText.From(text)).GetProject(project.Id)!;
            try
            {
                var found = await AnalyzerRun.DiagnosticsAsync(test, mutant, new CdkAnalyzer());
                foreach (var diagnostic in found.OrderBy(_ => random.Next()).Take(10))
                {
                    Interlocked.Add(ref applied, await ApplyAllAsync(test, mutant, diagnostic));
                }
            }
            catch (Exception e) when (!e.Message.Contains("hidden IG9107", StringComparison.Ordinal))
            {
                failures.Add($"{name}: {e}");
            }
            catch (InvalidOperationException)
            {
                // The analyzer's own test judges what cannot be read.
            }
        });

        Assert.True(failures.IsEmpty, string.Join("\n", failures.Order().Take(10)));
        Assert.True(applied > Count / 4, $"{applied} fixes applied");
    }

    private static async Task<int> ApplyAllAsync(CdkProject test, Project project, Diagnostic diagnostic)
    {
        var applied = 0;
        foreach (var provider in ParityStacks.ProvidersOf(diagnostic.Id))
        {
            foreach (var action in await new FixRun(test, new CdkAnalyzer(), provider).ActionsAsync(project, diagnostic))
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                applied += operations.OfType<ApplyChangesOperation>().Count();
            }
        }

        return applied;
    }
}

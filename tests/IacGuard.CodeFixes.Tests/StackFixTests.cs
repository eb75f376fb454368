using System.Collections.Concurrent;
using IacGuard.Analyzers;
using IacGuard.CdkTestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace IacGuard.CodeFixes.Tests;

/// <summary>Every fix that is offered for the stacks of the parity tests, one at a time: after it the code compiles, and the finding is gone.</summary>
public sealed class StackFixTests
{
    [Theory]
    [InlineData("default", 92)]
    [InlineData("all", 390)]
    public async Task OfferedFixes_MendTheFinding(string pack, int fewest)
    {
        var problems = new ConcurrentBag<string>();
        var applied = 0;
        await Parallel.ForEachAsync(ParityStacks.Files, async (file, cancellation) =>
        {
            var test = new CdkProject
            {
                Sources = new Dictionary<string, string> { ["Stack.cs"] = await File.ReadAllTextAsync(file, cancellation) },
                Properties = new Dictionary<string, string> { ["IacGuardPack"] = pack },
            };
            if (await OpenAsync(test) is { } project)
            {
                await foreach (var (id, problem) in FixesAsync(test, project))
                {
                    Interlocked.Increment(ref applied);
                    var name = $"{Path.GetFileName(file)} {id}";
                    if (problem is not null)
                    {
                        problems.Add($"{name}: {problem}");
                    }
                }
            }
        });

        Assert.True(problems.IsEmpty, string.Join("\n", problems.Order().Take(10)));
        Assert.True(applied >= fewest, $"{applied} fixes were offered");
    }

    // Some stacks use what C# learned after the oldest supported compiler.
    private static async Task<Project?> OpenAsync(CdkProject test)
    {
        try
        {
            return await test.OpenAsync();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static async IAsyncEnumerable<(string Id, string? Problem)> FixesAsync(CdkProject test, Project project)
    {
        var found = await AnalyzerRun.DiagnosticsAsync(test, project, new CdkAnalyzer());
        foreach (var diagnostic in found)
        {
            foreach (var provider in ParityStacks.ProvidersOf(diagnostic.Id))
            {
                foreach (var action in await new FixRun(test, new CdkAnalyzer(), provider).ActionsAsync(project, diagnostic))
                {
                    yield return (diagnostic.Id, await ProblemAsync(test, project, found, diagnostic, action));
                }
            }
        }
    }

    private static async Task<string?> ProblemAsync(CdkProject test, Project project, IReadOnlyList<Diagnostic> found, Diagnostic mended, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        try
        {
            await CdkProject.RequireCompiledAsync(changed);
        }
        catch (InvalidOperationException e)
        {
            return $"'{action.Title}': {e.Message}";
        }

        var left = await AnalyzerRun.DiagnosticsAsync(test, changed, new CdkAnalyzer());
        return left.Count(d => Name(d) == Name(mended)) < found.Count(d => Name(d) == Name(mended)) ? null : $"'{action.Title}' leaves: {mended.GetMessage(null)}";
    }

    private static string Name(Diagnostic d) => string.Join(' ', d.Id, d.Properties["iacguard.construct"], d.Properties["iacguard.resource"], d.Properties["iacguard.property"]);
}

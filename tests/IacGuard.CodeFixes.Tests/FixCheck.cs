using IacGuard.Analyzers;
using IacGuard.CdkTestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace IacGuard.CodeFixes.Tests;

/// <summary>Applies every fix that is offered for a project, one at a time: after it the code compiles, and the finding is gone.</summary>
internal static class FixCheck
{
    /// <summary>The project; null where it uses what C# learned after the compiler at hand.</summary>
    public static async Task<Project?> OpenAsync(CdkProject test)
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

    /// <summary>Every fix that is offered, with what is wrong with it.</summary>
    public static async IAsyncEnumerable<(string Id, string? Problem)> OfAllAsync(CdkProject test, Project project)
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

    private static string Name(Diagnostic d) => string.Join(' ', d.Id, Property(d, "construct"), Property(d, "resource"), Property(d, "property"));

    // What is said of the code itself (no construct of the CDK is known by its id) names none.
    private static string? Property(Diagnostic d, string name) => d.Properties.GetValueOrDefault("iacguard." + name);
}

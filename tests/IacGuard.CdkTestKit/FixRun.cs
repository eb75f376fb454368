using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.CdkTestKit;

/// <summary>Applies code fixes as an IDE does.</summary>
/// <param name="test">The project's files beside C#.</param>
/// <param name="analyzer">The analyzer.</param>
/// <param name="fixer">The fixes.</param>
public sealed class FixRun(CdkProject test, DiagnosticAnalyzer analyzer, CodeFixProvider fixer)
{
    private const int MostRounds = 50;

    /// <summary>The actions offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await fixer.RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>Applies the first fix of one diagnostic after the other until none is left that has one.</summary>
    /// <param name="project">The project.</param>
    /// <param name="isWanted">Which diagnostics to fix.</param>
    public async Task<Project> OneByOneAsync(Project project, Func<Diagnostic, bool> isWanted)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var actions = new List<CodeAction>();
            foreach (var diagnostic in (await AnalyzerRun.DiagnosticsAsync(test, project, analyzer)).Where(isWanted))
            {
                actions.AddRange(await ActionsAsync(project, diagnostic));
            }

            if (actions.Count == 0)
            {
                return project;
            }

            project = await ApplyAsync(project, actions[0]);
            await CdkProject.RequireCompiledAsync(project);
        }

        throw new InvalidOperationException("The fixes never come to an end.");
    }

    /// <summary>Applies one fix to all diagnostics of an id at once.</summary>
    /// <exception cref="InvalidOperationException">There is no such diagnostic, or it has no fix.</exception>
    public async Task<Project> AllAsync(Project project, string id, FixAllScope scope)
    {
        var diagnostics = (await AnalyzerRun.DiagnosticsAsync(test, project, analyzer)).Where(d => d.Id == id).ToImmutableArray();
        var first = diagnostics.FirstOrDefault() ?? throw new InvalidOperationException($"There is no {id}.");
        var action = await ActionsAsync(project, first) is [var offered, ..] ? offered : throw new InvalidOperationException($"{id} has no fix.");
        var context = new FixAllContext(
            project.GetDocument(first.Location.SourceTree)!, fixer, scope, action.EquivalenceKey!, [id], new Provider(diagnostics), CancellationToken.None);
        var all = await fixer.GetFixAllProvider()!.GetFixAsync(context) ?? throw new InvalidOperationException($"{id} cannot be fixed everywhere at once.");
        var changed = await ApplyAsync(project, all);
        await CdkProject.RequireCompiledAsync(changed);
        return changed;
    }

    private static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Provider(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

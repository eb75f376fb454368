using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.CdkTestKit;

/// <summary>Compares what code fixes make of a source with what they should. After a fix the code must compile and the finding be gone.</summary>
public static class VerifyCodeFix
{
    private const string FileName = "Test.cs";

    /// <summary>Fails unless the source holds exactly the marked findings and their fixes, one by one and all at once, make the given text.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="fixer">The fixes.</param>
    /// <param name="id">The id of <c>[|...|]</c>; other findings are not looked at.</param>
    /// <param name="source">C# with marks.</param>
    /// <param name="expected">What it becomes.</param>
    /// <param name="configure">Adds files and properties to the project.</param>
    public static async Task RunAsync(
        DiagnosticAnalyzer analyzer, CodeFixProvider fixer, string id, string source, string expected, Func<CdkProject, CdkProject>? configure = null)
    {
        var marked = MarkedSource.Parse(source);
        var test = new CdkProject { Sources = new Dictionary<string, string> { [FileName] = marked.Text } };
        test = configure?.Invoke(test) ?? test;
        var project = await test.OpenAsync();
        VerifyAnalyzer.RequireSame(marked, id, [.. (await AnalyzerRun.DiagnosticsAsync(test, project, analyzer)).Where(d => d.Id == id)]);

        var run = new FixRun(test, analyzer, fixer);
        var single = await run.OneByOneAsync(project, d => d.Id == id);
        RequireText(expected, await TextOfAsync(single), "one by one");
        if ((await AnalyzerRun.DiagnosticsAsync(test, single, analyzer)).FirstOrDefault(d => d.Id == id) is { } left)
        {
            throw new InvalidOperationException($"The finding is still there: {left}");
        }

        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            RequireText(expected, await TextOfAsync(await run.AllAsync(project, id, scope)), $"all in the {scope}");
        }
    }

    /// <summary>The title of the first fix of the only finding of an id; null when none is offered.</summary>
    public static async Task<string?> TitleAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fixer, string id, string source)
    {
        var test = new CdkProject { Sources = new Dictionary<string, string> { [FileName] = MarkedSource.Parse(source).Text } };
        var project = await test.OpenAsync();
        var finding = (await AnalyzerRun.DiagnosticsAsync(test, project, analyzer)).Single(d => d.Id == id);
        return await new FixRun(test, analyzer, fixer).ActionsAsync(project, finding) is [var first, ..] ? first.Title : null;
    }

    private static async Task<string> TextOfAsync(Project project) => (await project.Documents.First(static d => d.Name == FileName).GetTextAsync()).ToString();

    private static void RequireText(string expected, string actual, string how)
    {
        if (expected.ReplaceLineEndings("\n") != actual.ReplaceLineEndings("\n"))
        {
            throw new InvalidOperationException($"Fixed {how}, the source is\n{actual}\nand should be\n{expected}");
        }
    }
}

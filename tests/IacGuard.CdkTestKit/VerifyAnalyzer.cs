using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.CdkTestKit;

/// <summary>Compares what analyzers report with the marks in a source.</summary>
public static class VerifyAnalyzer
{
    private const string FileName = "Test.cs";

    /// <summary>Fails unless exactly what is marked is reported.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="source">C# with marks.</param>
    /// <param name="id">The id of <c>[|...|]</c>; other ids than this and the marked ones are not looked at. Null looks at all.</param>
    /// <param name="configure">Adds files and properties to the project.</param>
    public static async Task RunAsync(DiagnosticAnalyzer analyzer, string source, string? id = null, Func<CdkProject, CdkProject>? configure = null)
    {
        var marked = MarkedSource.Parse(source);
        var test = new CdkProject { Sources = new Dictionary<string, string> { [FileName] = marked.Text } };
        test = configure?.Invoke(test) ?? test;
        var diagnostics = await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), analyzer);
        var looked = marked.Marks.Select(m => m.Id ?? id ?? throw new ArgumentNullException(nameof(id))).Append(id).ToHashSet();
        RequireSame(marked, id, [.. diagnostics.Where(d => id is null || looked.Contains(d.Id))]);
    }

    /// <summary>Fails unless the diagnostics are the marked ones.</summary>
    public static void RequireSame(MarkedSource marked, string? id, IReadOnlyList<Diagnostic> diagnostics)
    {
        var expected = marked.Marks.Select(m => (Id: m.Id ?? id!, m.Start, m.End)).ToList();
        var actual = diagnostics.Select(static d => (d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End)).ToList();
        var missing = Without(expected, actual).Select(e => $"missing: {Show(marked.Text, e)}");
        var extra = diagnostics.Where(d => Without(actual, expected).Contains((d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End)))
            .Select(d => $"not expected: {Show(marked.Text, (d.Id, d.Location.SourceSpan.Start, d.Location.SourceSpan.End))}: {d.GetMessage(null)}");
        var problems = missing.Concat(extra).ToList();
        if (problems.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', problems));
        }
    }

    // Two of the same at one place count as two.
    private static List<(string Id, int Start, int End)> Without(List<(string Id, int Start, int End)> all, List<(string Id, int Start, int End)> others)
    {
        var left = new List<(string, int, int)>(all);
        foreach (var other in others)
        {
            left.Remove(other);
        }

        return left;
    }

    private static string Show(string text, (string Id, int Start, int End) place)
    {
        var line = text.AsSpan(0, Math.Min(place.Start, text.Length)).Count('\n') + 1;
        return $"{place.Id} at line {line}, `{(place.End <= text.Length ? text[place.Start..place.End] : "")}`";
    }
}

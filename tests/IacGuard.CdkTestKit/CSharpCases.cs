using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.CdkTestKit;

/// <summary>
/// Runs a rule's <c>Cases.cs</c>. Each class of the file is a case: where it has marks the rule is violated there, without marks it says
/// nothing. A class <c>X_Fixed</c> is what the rule's fix makes of the class <c>X</c>. Lines at the start such as <c>// parameters: { days: 7 }</c>
/// and <c>// asOf: 2026-11-21</c> set what <c>cases.yaml</c> sets under these keys.
/// </summary>
public sealed class CSharpCases
{
    private const string FixedSuffix = "_Fixed";

    private static readonly Regex Setting = new(@"^// (?<key>parameters|asOf): (?<value>.+)$", RegexOptions.Multiline);
    private readonly string id;
    private readonly MarkedSource source;
    private readonly CdkProject test;

    /// <summary>Reads a file.</summary>
    /// <param name="id">The rule that it is about: no other is active.</param>
    /// <param name="text">The text of the file.</param>
    public CSharpCases(string id, string text)
    {
        this.id = id;
        source = MarkedSource.Parse(text.ReplaceLineEndings("\n"));
        var settings = Setting.Matches(source.Text).ToDictionary(static m => m.Groups["key"].Value, static m => m.Groups["value"].Value.Trim());
        var configuration = $"packs: []\nseverities: {{ {id}: error }}\n"
            + (settings.TryGetValue("parameters", out var parameters) ? $"parameters: {{ {id}: {parameters} }}\n" : "")
            + (settings.TryGetValue("asOf", out var day) ? $"asOf: {day}\n" : "");
        test = new CdkProject
        {
            Sources = new Dictionary<string, string> { ["Cases.cs"] = source.Text },
            AdditionalFiles = new Dictionary<string, string> { ["iacguard.yaml"] = configuration },
        };
    }

    /// <summary>What differs from the file, as texts; empty when all comes out as it says.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(DiagnosticAnalyzer analyzer, params CodeFixProvider[] fixers)
    {
        var problems = new List<string>();
        var project = await test.OpenAsync();
        try
        {
            VerifyAnalyzer.RequireSame(source, id, await AnalyzerRun.DiagnosticsAsync(test, project, analyzer));
        }
        catch (InvalidOperationException difference)
        {
            problems.Add(difference.Message);
        }

        var classes = await ClassesAsync(project);
        if (source.Marks.Count == 0 || classes.Values.All(c => source.Marks.Any(m => c.Span.Contains(m.Start))))
        {
            problems.Add("expected a class with marks and one without");
        }

        foreach (var (name, wanted) in classes.Where(static c => c.Key.EndsWith(FixedSuffix, StringComparison.Ordinal)))
        {
            if (await FixProblemAsync(project, name[..^FixedSuffix.Length], wanted.ToString(), analyzer, fixers) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    /// <summary>What an analyzer says of the file.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(DiagnosticAnalyzer analyzer) => await AnalyzerRun.DiagnosticsAsync(test, await test.OpenAsync(), analyzer);

    private async Task<string?> FixProblemAsync(Project project, string name, string wanted, DiagnosticAnalyzer analyzer, CodeFixProvider[] fixers)
    {
        if (!(await ClassesAsync(project)).ContainsKey(name))
        {
            return $"there is no class {name}";
        }

        foreach (var fixer in fixers)
        {
            project = await new FixRun(test, analyzer, fixer).OneByOneAsync(project, d => NameOf(d) == name);
        }

        var actual = Regex.Replace((await ClassesAsync(project))[name].ToString(), $@"\b{name}\b", name + FixedSuffix);
        return actual == wanted ? null : $"fixed, {name} is\n{actual}\nand should be\n{wanted}";
    }

    private static string? NameOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.ValueText;

    private static async Task<Dictionary<string, ClassDeclarationSyntax>> ClassesAsync(Project project)
    {
        var root = await project.Documents.First(static d => d.Name == "Cases.cs").GetSyntaxRootAsync();
        return root!.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(static c => c.Parent is not ClassDeclarationSyntax)
            .ToDictionary(static c => c.Identifier.ValueText, StringComparer.Ordinal);
    }
}

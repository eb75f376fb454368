using System.Text.RegularExpressions;
using IacGuard.Parity.Tests.Analysis;
using IacGuard.Parity.Tests.Comparison;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IacGuard.Parity.Tests.Rewriting;

/// <summary>A file of stacks, and what is said of it in other forms.</summary>
internal sealed partial class RewrittenFile
{
    private readonly string path;
    private readonly SyntaxTree tree;
    private readonly SemanticModel model;
    private readonly SourceAnalysis before;

    public RewrittenFile(string path)
    {
        this.path = path;
        var compilation = CdkCompilation.OfFiles([path]);
        Assert.Null(ErrorOf(compilation));
        tree = compilation.SyntaxTrees.First(t => t.FilePath == path);
        model = compilation.GetSemanticModel(tree);
        before = SourceAnalysis.Of(compilation);
    }

    /// <summary>Compares what is said of the file with what is said of it in a form; null where the form fits nothing in it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="takes">Whether a site is rewritten, asked for each that fits.</param>
    public RewrittenResult? Compare(Form form, Func<bool> takes)
    {
        if (Rewriter.Rewrite(tree, model, form, takes) is not { } text)
        {
            return null;
        }

        var name = $"{form.Name} in {Path.GetFileName(path)}";
        var options = (CSharpParseOptions)tree.Options;
        var compilation = CdkCompilation.OfFiles([]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, options, path), CSharpSyntaxTree.ParseText(Form.Support, options, "Support.cs"));
        if (ErrorOf(compilation) is { } error)
        {
            return new RewrittenResult(form.Name, 0, [], [], [], $"{name}: {error}");
        }

        var after = SourceAnalysis.Of(compilation);
        Assert.Empty(after.Failures);
        return new RewrittenResult(
            form.Name,
            before.Types.Values.Sum(static t => t.Violated.Count),
            [.. Lacking(before, after).Where(l => Undecided(after, l) is null).Select(l => Text(name, l))],
            [.. Lacking(before, after).Where(l => Undecided(after, l) is not null).Select(l => $"{Text(name, l)} {Undecided(after, l)!.Message}")],
            [.. Lacking(after, before).Where(l => before.Types.ContainsKey(l.Type)).Select(l => $"{Text(name, l)} {after.Types[l.Type].Violated[l.Subject].Message}")],
            null);
    }

    private static IEnumerable<(string Type, Subject Subject)> Lacking(SourceAnalysis some, SourceAnalysis other) =>
        from type in some.Types
        let judged = other.Types.GetValueOrDefault(type.Key)
        let told = judged?.Violated.Keys.Select(Named).ToHashSet() ?? []
        from subject in type.Value.Violated.Keys
        where !told.Contains(Named(subject))
        select (type.Key, subject);

    // What is not known of an id is called after the variable that stands for it.
    private static Subject Named(Subject subject) => subject with { Path = Holes().Replace(subject.Path, "{}") };

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Holes();

    private static Finding? Undecided(SourceAnalysis analysis, (string Type, Subject Subject) lacking) =>
        analysis.Types.GetValueOrDefault(lacking.Type)?.Undecided.GetValueOrDefault(lacking.Subject);

    private static string Text(string name, (string Type, Subject Subject) found) => $"{name}: {found.Subject.Rule} {found.Subject.Path}";

    private static Diagnostic? ErrorOf(Compilation compilation) => compilation.GetDiagnostics().FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error);
}

/// <summary>What is said of a file in a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Findings">How many findings the file has.</param>
/// <param name="Missed">Those that it has no more.</param>
/// <param name="Undecided">Those that are undecided.</param>
/// <param name="False">Those that it did not have before.</param>
/// <param name="Error">Why it does not compile; null where it does.</param>
internal sealed record RewrittenResult(
    string Form, int Findings, IReadOnlyList<string> Missed, IReadOnlyList<string> Undecided, IReadOnlyList<string> False, string? Error);

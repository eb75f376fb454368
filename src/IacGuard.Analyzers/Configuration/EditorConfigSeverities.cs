using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Configuration;

/// <summary>
/// The rules that <c>.editorconfig</c>, a global analyzer configuration or the project give a severity. That weighs more than any pack: such a
/// rule runs, and where only some files name it, it speaks in those.
/// </summary>
internal sealed class EditorConfigSeverities
{
    // Asking costs a lookup for each rule and file; above this the first file of a folder stands for the others in it.
    private const int MaxFilesAsked = 200;

    private readonly HashSet<string> everywhere = new(StringComparer.Ordinal);
    private readonly SyntaxTreeOptionsProvider? provider;

    private EditorConfigSeverities(Compilation compilation, CancellationToken cancellation)
    {
        provider = compilation.Options.SyntaxTreeOptionsProvider;
        var trees = TreesAsked(compilation);
        var named = new List<string>();
        foreach (var id in RuleDescriptors.All.Select(static d => d.Id))
        {
            if (IsNamedForProject(compilation.Options, id, cancellation))
            {
                everywhere.Add(id);
                named.Add(id);
            }
            else if (trees.Any(t => IsNamedIn(t, id, cancellation)))
            {
                named.Add(id);
            }
        }

        Rules = named;
    }

    /// <summary>The ids of the rules that some file of the project names, in the order of the descriptors.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The severities of a compilation.</summary>
    public static EditorConfigSeverities Of(Compilation compilation, CancellationToken cancellation) => new(compilation, cancellation);

    /// <summary>Whether a rule is named for a file.</summary>
    public bool IsNamedAt(string id, SyntaxTree? tree, CancellationToken cancellation) =>
        everywhere.Contains(id) || tree is null || IsNamedIn(tree, id, cancellation);

    private bool IsNamedForProject(CompilationOptions options, string id, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && SwitchesOn(severity))
        || (provider is not null && provider.TryGetGlobalDiagnosticValue(id, cancellation, out severity) && SwitchesOn(severity));

    private bool IsNamedIn(SyntaxTree tree, string id, CancellationToken cancellation) =>
        provider is not null && provider.TryGetDiagnosticValue(tree, id, cancellation, out var severity) && SwitchesOn(severity);

    private static bool SwitchesOn(ReportDiagnostic severity) => severity is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;

    private static IReadOnlyList<SyntaxTree> TreesAsked(Compilation compilation)
    {
        var trees = compilation.SyntaxTrees.ToList();
        return trees.Count <= MaxFilesAsked ? trees : [.. trees.GroupBy(static t => Path.GetDirectoryName(t.FilePath)).Select(static folder => folder.First())];
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Configuration;

/// <summary>
/// The rules that <c>.editorconfig</c>, a global analyzer configuration or the project give a severity. That weighs more than any pack: such a
/// rule runs, and where only some files name it, it speaks in those. Safe to use from several threads.
/// </summary>
internal sealed class EditorConfigSeverities
{
    // Asking costs a lookup for each rule and file; above this the first file of a folder stands for the others in it.
    private const int MaxFilesAsked = 200;

    // An IDE keeps the provider until a configuration changes, and compiles at every key stroke.
    private static readonly ConditionalWeakTable<SyntaxTreeOptionsProvider, ConcurrentDictionary<string, IReadOnlyList<string>>> NamedByPath = new();

    private readonly Compilation compilation;
    private readonly SyntaxTreeOptionsProvider? provider;
    private readonly Lazy<HashSet<string>> everywhere;
    private readonly Lazy<IReadOnlyList<string>> rules;

    /// <summary>The severities of a compilation, which are asked for when they are needed.</summary>
    public EditorConfigSeverities(Compilation compilation)
    {
        this.compilation = compilation;
        provider = compilation.Options.SyntaxTreeOptionsProvider;
        everywhere = new(() => new HashSet<string>(Ids().Where(IsNamedForProject), StringComparer.Ordinal));
        rules = new(FindRules);
    }

    /// <summary>The ids of the rules that some file of the project names, in the order of the descriptors. The first asking takes a while in a large project.</summary>
    public IReadOnlyList<string> Rules => rules.Value;

    /// <summary>Whether a rule is named for a file.</summary>
    public bool IsNamedAt(string id, SyntaxTree? tree) =>
        everywhere.Value.Contains(id) || tree is null || (provider is not null && IsNamedIn(provider, tree, id));

    private static IEnumerable<string> Ids() => RuleDescriptors.All.Select(static d => d.Id);

    private IReadOnlyList<string> FindRules()
    {
        var named = new HashSet<string>(everywhere.Value, StringComparer.Ordinal);
        if (provider is not null)
        {
            var byPath = NamedByPath.GetOrCreateValue(provider);
            foreach (var tree in TreesAsked())
            {
                named.UnionWith(tree.FilePath.Length == 0 ? NamedIn(provider, tree) : byPath.GetOrAdd(tree.FilePath, _ => NamedIn(provider, tree)));
            }
        }

        return named.Count == 0 ? [] : [.. Ids().Where(named.Contains)];
    }

    private bool IsNamedForProject(string id) =>
        (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var severity) && SwitchesOn(severity))
        || (provider is not null && provider.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out severity) && SwitchesOn(severity));

    private static IReadOnlyList<string> NamedIn(SyntaxTreeOptionsProvider provider, SyntaxTree tree) => [.. Ids().Where(id => IsNamedIn(provider, tree, id))];

    // What is found is kept for later compilations: it must not end with the token of this one.
    private static bool IsNamedIn(SyntaxTreeOptionsProvider provider, SyntaxTree tree, string id) =>
        provider.TryGetDiagnosticValue(tree, id, CancellationToken.None, out var severity) && SwitchesOn(severity);

    private static bool SwitchesOn(ReportDiagnostic severity) => severity is ReportDiagnostic.Error or ReportDiagnostic.Warn or ReportDiagnostic.Info;

    private IReadOnlyList<SyntaxTree> TreesAsked()
    {
        var trees = compilation.SyntaxTrees.ToList();
        return trees.Count <= MaxFilesAsked ? trees : [.. trees.GroupBy(static t => Path.GetDirectoryName(t.FilePath)).Select(static folder => folder.First())];
    }
}

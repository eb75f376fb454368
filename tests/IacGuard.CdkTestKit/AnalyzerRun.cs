using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.CdkTestKit;

/// <summary>Runs analyzers on a project as the compiler does.</summary>
public static class AnalyzerRun
{
    // What IacGuard reports of its own mistakes is as bad as an exception.
    private const string OwnFailure = "IG9107";

    /// <summary>The diagnostics that are not suppressed, in source order.</summary>
    /// <param name="test">The project's files beside C#.</param>
    /// <param name="project">The project.</param>
    /// <param name="analyzers">The analyzers; suppressors as well.</param>
    /// <exception cref="InvalidOperationException">An analyzer threw.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CdkProject test, Project project, params DiagnosticAnalyzer[] analyzers) =>
        await DiagnosticsAsync(test, (await project.GetCompilationAsync())!, analyzers);

    /// <summary>The diagnostics that are not suppressed, in source order.</summary>
    /// <param name="test">The project's files beside C#.</param>
    /// <param name="compilation">What is compiled; it may hold errors.</param>
    /// <param name="analyzers">The analyzers; suppressors as well.</param>
    /// <exception cref="InvalidOperationException">An analyzer threw.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CdkProject test, Compilation compilation, params DiagnosticAnalyzer[] analyzers)
    {
        var failures = new ConcurrentQueue<string>();
        var files = test.AdditionalFiles.Select(static f => (AdditionalText)new MemoryFile(CdkProject.Folder + f.Key, f.Value)).ToImmutableArray();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, new MemoryOptions(test.Properties)),
            // What is thrown in this callback is lost, so it only takes notes.
            onAnalyzerException: (exception, analyzer, _) => failures.Enqueue($"{analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([.. analyzers], options).GetAllDiagnosticsAsync();
        foreach (var failure in diagnostics.Where(static d => d.Id == OwnFailure))
        {
            failures.Enqueue(failure.ToString());
        }

        if (!failures.IsEmpty)
        {
            throw new InvalidOperationException(string.Join('\n', failures));
        }

        return [.. diagnostics.Where(static d => !d.IsSuppressed && !d.Id.StartsWith("CS", StringComparison.Ordinal))
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal)];
    }

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class MemoryOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = null;
                return key.StartsWith("build_property.", StringComparison.Ordinal) && properties.TryGetValue(key["build_property.".Length..], out value);
            }
        }
    }
}

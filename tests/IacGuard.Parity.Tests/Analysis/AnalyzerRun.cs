using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IacGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Parity.Tests.Analysis;

/// <summary>Runs the analyzer on an app as <c>dotnet build</c> does.</summary>
internal static class AnalyzerRun
{
    /// <summary>The day that date-dependent facts are judged at.</summary>
    public const string AsOf = "2026-11-25";

    /// <summary>What the analyzer reports, of any severity.</summary>
    /// <param name="sources">The app's C# files.</param>
    /// <param name="files">Its <c>iacguard.yaml</c> and <c>cdk.json</c>.</param>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(IEnumerable<string> sources, IEnumerable<string> files)
    {
        var compilation = CdkCompilation.OfFiles(sources).WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var texts = files.Select(static f => (AdditionalText)new FileText(f)).ToImmutableArray();
        var options = new AnalyzerOptions(texts, new Properties());
        return await compilation.WithAnalyzers([new CdkAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    private sealed class Properties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.IacGuardAsOf" ? AsOf : null;
            return value is not null;
        }
    }
}

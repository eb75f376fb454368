using IacGuard.Cdk;
using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Parity.Tests.Comparison;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IacGuard.Parity.Tests.Analysis;

/// <summary>What the C# front end and the rules say of the types of a compilation.</summary>
/// <param name="Types">The judged model of each type that creates constructs, by the type's full name.</param>
/// <param name="Failures">What was thrown, by the front end or by the judging of its models.</param>
internal sealed record SourceAnalysis(IReadOnlyDictionary<string, Judged> Types, IReadOnlyList<Exception> Failures)
{
    // What a program makes is below its app, which has no path.
    private const string OfApp = "{App}/";

    /// <summary>Reads and judges every type.</summary>
    public static SourceAnalysis Of(Compilation compilation, CdkReadOptions? reading = null)
    {
        var collector = new TypeCollector(reading ?? new CdkReadOptions { HoldsWholeApp = true });
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (e, _, _) => { lock (thrown) { thrown.Add(e); } }, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        _ = new CompilationWithAnalyzers(compilation, [collector], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

        var types = new Dictionary<string, Judged>(StringComparer.Ordinal);
        foreach (var (name, model) in collector.Models)
        {
            try
            {
                types[name] = Judged.Of(model.App, static r => r.ConstructPath is { } path && path.StartsWith(OfApp, StringComparison.Ordinal) ? path[OfApp.Length..] : r.ConstructPath);
            }
            catch (Exception e)
            {
                thrown.Add(new InvalidOperationException($"judging {name}", e));
            }
        }

        return new SourceAnalysis(types, [.. collector.Failures, .. thrown]);
    }
}

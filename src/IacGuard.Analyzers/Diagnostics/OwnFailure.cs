using IacGuard.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Tells of a mistake in IacGuard itself. A build must not end for it in an exception, nor must it pass in silence.</summary>
internal static class OwnFailure
{
    private const int MaxLength = 400;

    /// <summary>The failure on a type. Nobody is told while the code does not compile: some of it the compiler itself cannot read.</summary>
    public static Diagnostic Of(INamedTypeSymbol type, Exception failure, CancellationToken cancellation) =>
        Of(type.Locations.FirstOrDefault(static l => l.IsInSource) ?? Location.None, type.Name, failure, Compiles(type, cancellation) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hidden);

    /// <summary>The failure on a file.</summary>
    public static Diagnostic Of(string path, Exception failure) =>
        Of(Location.Create(path, default, default(LinePositionSpan)), Path.GetFileName(path), failure, DiagnosticSeverity.Warning);

    private static bool Compiles(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.ContainingAssembly is not ISourceAssemblySymbol source || !source.Compilation.GetDiagnostics(cancellation).Any(static d => d.Severity == DiagnosticSeverity.Error);

    private static Diagnostic Of(Location location, string what, Exception failure, DiagnosticSeverity severity)
    {
        var text = string.Join(" ", failure.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Trim()));
        return Diagnostic.Create(
            IG91xxRules.IG9107, location, severity, null, null, $"IacGuard failed on {what}, which has not been judged; please report it: {(text.Length > MaxLength ? text.Substring(0, MaxLength) : text)}");
    }
}

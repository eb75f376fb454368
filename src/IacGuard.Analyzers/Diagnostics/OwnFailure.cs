using IacGuard.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Tells of a mistake in IacGuard itself. A build must not end for it in an exception, nor must it pass in silence.</summary>
internal static class OwnFailure
{
    private const int MaxLength = 400;

    /// <summary>The failure on a type.</summary>
    public static Diagnostic Of(INamedTypeSymbol type, Exception failure) =>
        Of(type.Locations.FirstOrDefault(static l => l.IsInSource) ?? Location.None, type.Name, failure);

    /// <summary>The failure on a file.</summary>
    public static Diagnostic Of(string path, Exception failure) => Of(Location.Create(path, default, default(LinePositionSpan)), Path.GetFileName(path), failure);

    private static Diagnostic Of(Location location, string what, Exception failure)
    {
        var text = string.Join(" ", failure.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static l => l.Trim()));
        return Diagnostic.Create(
            IG91xxRules.IG9107, location, $"IacGuard failed on {what}, which has not been judged; please report it: {(text.Length > MaxLength ? text.Substring(0, MaxLength) : text)}");
    }
}

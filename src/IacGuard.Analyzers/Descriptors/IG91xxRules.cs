// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG91xxRules
{
    public static readonly DiagnosticDescriptor IG9101 = new(
        "IG9101", "Rule or configuration file is not valid", "{0}", "IacGuard.Tool", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rule that cannot be read would be skipped in silence.");

    public static readonly DiagnosticDescriptor IG9102 = new(
        "IG9102", "Template cannot be read", "{0}", "IacGuard.Tool", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A template that cannot be read has not been judged.");

    public static readonly DiagnosticDescriptor IG9103 = new(
        "IG9103", "Suppression matches no finding", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "It hides nothing today and would hide the next mistake.");

    public static readonly DiagnosticDescriptor IG9104 = new(
        "IG9104", "Suppression gives no reason", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Nobody can tell later whether it still holds.");

    public static readonly DiagnosticDescriptor IG9105 = new(
        "IG9105", "Suppression has expired", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "It was accepted until a day that is past; the finding counts again.");

    public static readonly DiagnosticDescriptor IG9106 = new(
        "IG9106", "Suppression names an unknown rule", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A mistyped id hides nothing.");

    public static readonly DiagnosticDescriptor IG9107 = new(
        "IG9107", "IacGuard failed on this type", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Its constructs have not been judged. This is a mistake in IacGuard, not in your code.");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG9101, IG9102, IG9103, IG9104, IG9105, IG9106, IG9107,
    ];
}

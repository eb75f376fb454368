// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG90xxRules
{
    public static readonly DiagnosticDescriptor IG9000 = new(
        "IG9000", "Rule of the project's own is violated", "{0}", "IacGuard.Tool", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The rule stands in the folder iacguard.rules beside iacguard.yaml; the message starts with its id.");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG9000,
    ];
}

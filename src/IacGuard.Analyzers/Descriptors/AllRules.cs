// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class AllRules
{
    public static DiagnosticDescriptor[] Descriptors() =>
    [
        .. IG10xxRules.All,
        .. IG11xxRules.All,
        .. IG12xxRules.All,
        .. IG20xxRules.All,
        .. IG21xxRules.All,
        .. IG22xxRules.All,
        .. IG30xxRules.All,
        .. IG31xxRules.All,
        .. IG40xxRules.All,
        .. IG50xxRules.All,
        .. IG51xxRules.All,
        .. IG60xxRules.All,
        .. IG61xxRules.All,
        .. IG70xxRules.All,
        .. IG80xxRules.All,
        .. IG90xxRules.All,
        .. IG91xxRules.All,
    ];
}

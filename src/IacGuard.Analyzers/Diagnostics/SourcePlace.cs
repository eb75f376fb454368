using IacGuard.Cdk;
using IacGuard.Cdk.Sources;
using IacGuard.Model;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Where a finding is shown: the offending value in C#, else the construct that makes the resource.</summary>
internal static class SourcePlace
{
    /// <summary>
    /// The place of a finding in the code of the type that was read; null when nothing of it stands in C#. Where the value stands in code of another type, the
    /// place is the expression that leads there, so that it is in the file that is looked at and can be suppressed there.
    /// </summary>
    public static Location? Of(Finding finding, CdkModel model, INamedTypeSymbol type)
    {
        var place = SyntaxSourceFile.LocationOf(finding.Span) ?? Creation(finding.Resource) ?? model.Stack.Resources.Select(Creation).FirstOrDefault(static l => l is not null);
        if (place is null || IsIn(type, place))
        {
            return place;
        }

        var resource = finding.Resource;
        Location?[] nearer =
        [
            resource is null ? null : SyntaxSourceFile.LocationOf(model.OriginOf(resource)?.Call ?? SourceSpan.None),
            Creation(resource),
            resource is null ? null : SyntaxSourceFile.LocationOf(model.CreationOf(resource)),
            type.Locations.FirstOrDefault(static l => l.IsInSource),
        ];
        return nearer.FirstOrDefault(l => l is not null && IsIn(type, l)) ?? place;
    }

    private static bool IsIn(INamedTypeSymbol type, Location place) =>
        type.DeclaringSyntaxReferences.Any(d => d.SyntaxTree == place.SourceTree && d.Span.Contains(place.SourceSpan));

    /// <summary>The expression that creates a resource's construct; null when it does not stand in C#.</summary>
    public static Location? Creation(Resource? resource) =>
        resource is null ? null : SyntaxSourceFile.LocationOf(resource.Span) ?? SyntaxSourceFile.LocationOf(resource.IdSpan);
}

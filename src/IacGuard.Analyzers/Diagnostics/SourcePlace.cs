using IacGuard.Cdk;
using IacGuard.Cdk.Sources;
using IacGuard.Model;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Where a finding is shown: the offending value in C#, else the construct that makes the resource.</summary>
internal static class SourcePlace
{
    /// <summary>The place of a finding; null when nothing of it stands in C#.</summary>
    public static Location? Of(Finding finding, CdkModel model) =>
        SyntaxSourceFile.LocationOf(finding.Span)
        ?? Creation(finding.Resource)
        ?? model.Stack.Resources.Select(Creation).FirstOrDefault(static l => l is not null);

    /// <summary>The expression that creates a resource's construct; null when it does not stand in C#.</summary>
    public static Location? Creation(Resource? resource) =>
        resource is null ? null : SyntaxSourceFile.LocationOf(resource.Span) ?? SyntaxSourceFile.LocationOf(resource.IdSpan);
}

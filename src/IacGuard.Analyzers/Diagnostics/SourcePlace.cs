using IacGuard.Cdk;
using IacGuard.Cdk.Sources;
using IacGuard.Model;
using IacGuard.Rules;
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Diagnostics;

/// <summary>Where a finding is shown: the offending value in C#, else the construct that makes the resource.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is said there: the same rule may say two things of one place.</param>
internal readonly record struct SourcePlace(Location Location, string Message)
{
    /// <summary>The place of a finding; null when nothing of it stands in C#.</summary>
    public static SourcePlace? Of(Finding finding, CdkModel model)
    {
        var location = SyntaxSourceFile.LocationOf(finding.Span)
            ?? Creation(finding.Resource)
            ?? model.Stack.Resources.Select(Creation).FirstOrDefault(static l => l is not null);
        return location is null ? null : new SourcePlace(location, finding.Message);
    }

    /// <summary>The expression that creates a resource's construct; null when it does not stand in C#.</summary>
    public static Location? Creation(Resource? resource) =>
        resource is null ? null : SyntaxSourceFile.LocationOf(resource.Span) ?? SyntaxSourceFile.LocationOf(resource.IdSpan);
}

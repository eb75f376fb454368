using IacGuard.Analyzers.Configuration;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes;

/// <summary>What fixes go by of a project's settings.</summary>
/// <param name="FeatureFlags">The feature flags of its <c>cdk.json</c> that are on.</param>
/// <param name="Day">The day that facts are judged at.</param>
internal sealed record AppSettings(IReadOnlyCollection<string> FeatureFlags, DateTime Day)
{
    /// <summary>Reads them.</summary>
    public static AppSettings Of(Project project, CancellationToken cancellation)
    {
        var inputs = ProjectInputs.Of(project.AnalyzerOptions, cancellation);
        return new AppSettings(inputs.CdkJson is { } file ? CdkJson.Read(file).FeatureFlags : [], ProjectSetup.DayOf(inputs, DateTime.UtcNow.Date));
    }
}

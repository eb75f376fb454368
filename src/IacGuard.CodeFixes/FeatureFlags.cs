using IacGuard.Analyzers.Configuration;
using Microsoft.CodeAnalysis;

namespace IacGuard.CodeFixes;

/// <summary>The feature flags of a project's <c>cdk.json</c>.</summary>
internal static class FeatureFlags
{
    /// <summary>Those that are on.</summary>
    public static IReadOnlyCollection<string> Of(Project project, CancellationToken cancellation) =>
        project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(static f => Path.GetFileName(f.Path) == "cdk.json") is { } file && file.GetText(cancellation) is { } text
            ? CdkJson.Read(new ProjectFile(file.Path, text)).FeatureFlags
            : [];
}

using IacGuard.Cdk;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Analyzers.Configuration;

/// <summary>Reads the feature flags of <c>cdk.json</c>.</summary>
internal static class CdkJson
{
    /// <summary>What the reading of C# depends on; the CDK's own defaults without a file. What is wrong in the file is the CDK's to tell.</summary>
    public static CdkReadOptions Read(ProjectFile? file)
    {
        if (file is null || (DocumentReader.Read(file.Path, file.Text.ToString()).Root as MappingNode)?["context"] is not MappingNode context)
        {
            return new CdkReadOptions();
        }

        return new CdkReadOptions
        {
            FeatureFlags = [.. context.Entries.Where(static e => e.Value is ScalarNode { ScalarKind: ScalarKind.Boolean, Text: "true" }).Select(static e => e.Key.Text)],
        };
    }
}

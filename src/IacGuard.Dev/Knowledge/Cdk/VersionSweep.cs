using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>What was swept of one version of aws-cdk-lib.</summary>
/// <param name="Version">The version.</param>
/// <param name="L1">The sweep of the L1 classes.</param>
/// <param name="Recommended">The constructs by name, with the feature flags of a fresh project.</param>
/// <param name="WithoutFlags">The constructs by name, without any flag; those that are missing were not swept again.</param>
/// <param name="Flags">Which flags matter to a construct; all where it is not told.</param>
internal sealed record VersionSweep(
    string Version,
    JsonObject L1,
    IReadOnlyDictionary<string, JsonObject> Recommended,
    IReadOnlyDictionary<string, JsonObject> WithoutFlags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Flags)
{
    /// <summary>The flags that matter to a construct.</summary>
    public IEnumerable<string> FlagsOf(string name) => Flags.TryGetValue(name, out var flags) ? flags : Flags.GetValueOrDefault("*", []);
}

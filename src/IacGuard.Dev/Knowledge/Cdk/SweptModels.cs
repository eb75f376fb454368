using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Models as sweeps found them.</summary>
/// <param name="sweeps">The sweeps, oldest version first.</param>
internal sealed class SweptModels(IReadOnlyList<VersionSweep> sweeps) : IModelSource
{
    /// <inheritdoc />
    public IReadOnlyDictionary<string, JsonObject> Of(string version) => sweeps.Single(s => s.Version == version).Recommended;

    /// <inheritdoc />
    public byte[] Pack(ModelPatches patches) => PackedConstructs.Pack(sweeps, patches);
}

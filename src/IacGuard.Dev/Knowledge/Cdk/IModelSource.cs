using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Where construct models come from.</summary>
internal interface IModelSource
{
    /// <summary>The models of a version of aws-cdk-lib by class, with the feature flags of a fresh project.</summary>
    IReadOnlyDictionary<string, JsonObject> Of(string version);

    /// <summary>All models with their patches, as <c>IacGuard.Cdk.Knowledge.PackedKnowledge</c> reads them.</summary>
    byte[] Pack(ModelPatches patches);
}

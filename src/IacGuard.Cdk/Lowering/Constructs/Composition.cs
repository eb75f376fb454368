using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>A construct while it is composed.</summary>
/// <param name="Model">The model of its class.</param>
/// <param name="Slots">What its props hold.</param>
/// <param name="Effects">Changes its resources.</param>
/// <param name="Identity">The construct.</param>
/// <param name="Knowledge">The models of the version in use.</param>
/// <param name="Lower">Makes values of CloudFormation.</param>
internal sealed record Composition(
    ConstructModel Model, SlotValues Slots, EffectApplier Effects, ConstructIdentity Identity, CdkKnowledge Knowledge, Func<CdkValue, Value> Lower)
{
    /// <summary>The resources.</summary>
    public Scene Scene => Effects.Scene;

    /// <summary>One of the construct's own resources as it is now; null when there is none.</summary>
    /// <param name="path">Its path below the construct, as <c>Resource</c>.</param>
    public SceneResource? Find(string path) => Scene.Find(Identity.LogicalId(path));

    /// <summary>Changes the properties of one of the construct's own resources, where there is one.</summary>
    public void Change(string path, Func<MapValue, MapValue> change)
    {
        if (Find(path) is { } resource)
        {
            Scene.Set(resource with { Properties = change(resource.Properties) });
        }
    }
}

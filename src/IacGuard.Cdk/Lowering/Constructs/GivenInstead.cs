using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// A role that is given takes the place of the one that another prop would make: <c>monitoringRole</c> of that of <c>monitoringInterval</c>. Alone it has no
/// effect, and pairs with such a prop were not tried.
/// </summary>
internal static class GivenInstead
{
    private const string Suffix = "Role";

    /// <summary>Puts roles that are given in the place of those that were made.</summary>
    public static void Apply(ConstructModel model, IReadOnlyList<string> names, SlotValues slots, EffectApplier effects, ConstructIdentity identity)
    {
        foreach (var name in names)
        {
            if (name.EndsWith(Suffix, StringComparison.Ordinal) && slots.Root(name) is { } role && model.Slots[name]!.Alternatives.All(static a => a.Effects.Count == 0))
            {
                Replace(char.ToUpperInvariant(name[0]) + name.Substring(1), role, effects, identity);
            }
        }
    }

    private static void Replace(string made, CdkValue role, EffectApplier effects, ConstructIdentity identity)
    {
        var id = identity.LogicalId(made + "/Resource");
        if (effects.Scene.Find(id) is not { Type: "AWS::IAM::Role" })
        {
            return;
        }

        effects.Scene.Remove(id);
        var arn = role is CdkObject given ? effects.Reference(given, "Resource", "Arn") : Texts.Unknown("is the role that is given", role.Span);
        foreach (var resource in effects.Scene.Changed.Where(r => Places.IsWithin(r.Path, identity.Path) && r.Properties[made + "Arn"] is ReferenceValue reference && reference.LogicalId == id).ToList())
        {
            effects.Scene.Set(resource with { Properties = resource.Properties.With(made + "Arn", arn) });
        }
    }
}

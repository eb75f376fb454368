using IacGuard.Cdk.Knowledge;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>What the properties of constructs are, by their models.</summary>
internal static class AttributeReader
{
    /// <summary>What a property is; null when it is not known.</summary>
    public static Value? Read(CdkKnowledge knowledge, ConstructModel model, Located located, string property, SourceSpan span)
    {
        if (model.Attribute(property) is not { } attribute || attribute.Value.IsNull)
        {
            return null;
        }

        var props = located.Object is { } made ? Props.Of(made) : null;
        var slots = new SlotValues(name => props?[name], props?.IsOpen == true);
        var context = new LoweringContext(new StackDraft(), PlainLowering.Instance, new CdkReadOptions());
        var value = new Templates(slots, located.Identity, span, new HoleFiller(knowledge, context, null)).Evaluate(attribute.Value);
        return value.IsAbsent ? null : value;
    }
}

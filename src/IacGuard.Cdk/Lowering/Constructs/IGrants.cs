using IacGuard.Cdk.Knowledge;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Takes effects on the policy of someone who was passed in: whose policy that is depends on what was passed.</summary>
internal interface IGrants
{
    /// <summary>Adds the statements of an effect to the policy of the one it names; false when the effect is none of that kind.</summary>
    bool TryTake(Effect effect, Templates templates, SlotValues slots);
}

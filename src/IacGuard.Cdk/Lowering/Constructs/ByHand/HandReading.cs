using IacGuard.Cdk.Values;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// What is read by hand of constructs of a class, beside its model: what the sweep cannot try, or what depends on values in ways that no model tells. One
/// object for one construct; <see cref="HandReadings"/> lists them.
/// </summary>
internal abstract class HandReading
{
    /// <summary>Whether a resource of the minimum is left to <see cref="Begin"/>.</summary>
    public virtual bool Draws(string path) => false;

    /// <summary>Whether a prop is read here and not by the model.</summary>
    public virtual bool Reads(string prop) => false;

    /// <summary>Changes what the minimum makes, before any prop is applied.</summary>
    /// <returns>Where the effects of the props land.</returns>
    public virtual ItemPosition Begin() => ItemPosition.None;

    /// <summary>Applies a prop that the model does not tell.</summary>
    /// <returns>Whether it is known here.</returns>
    public virtual bool TryApply(string prop, CdkValue value) => false;

    /// <summary>Makes the changes that come after those of all props.</summary>
    public virtual void Finish()
    {
    }
}

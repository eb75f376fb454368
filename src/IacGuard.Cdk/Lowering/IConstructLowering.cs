using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>Turns constructs of the CDK into the resources that they synthesize to.</summary>
public interface IConstructLowering
{
    /// <summary>
    /// Adds the resources of one construct, as its arguments make them, to the draft; its later calls are not looked at yet. Where what it makes is
    /// not known, opens the draft instead of guessing.
    /// </summary>
    /// <returns>Whether this lowering knows the construct's class.</returns>
    bool TryLower(CdkObject construct, LoweringContext context);

    /// <summary>Applies one call on a construct to the resources in the draft; called for all constructs, in source order, after <see cref="TryLower"/>.</summary>
    /// <returns>Whether this lowering knows what the call does; when none does, what the receiver made is left open.</returns>
    bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context);

    /// <summary>
    /// What a property of a construct that holds text or a number resolves to (<c>queue.QueueArn</c> is <c>Arn</c> of the resource <c>Resource</c>);
    /// null when it is not known. Asked while the code is read, before <see cref="TryLower"/>.
    /// </summary>
    /// <param name="construct">The construct, or what a member of one returned.</param>
    /// <param name="property">The property's jsii name.</param>
    /// <param name="span">The expression that reads it.</param>
    Value? Attribute(CdkObject construct, string property, SourceSpan span);
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary><c>creditSpecification</c> of an <c>aws_ec2.Instance</c>, which the CDK takes beside burstable types alone. Source: <c>Instance</c> of aws-cdk-lib 2.160.0.</summary>
/// <param name="instance">The instance.</param>
internal sealed class InstanceCredits(Composition instance) : HandReading
{
    private const string Prop = "creditSpecification";

    /// <inheritdoc />
    public override bool TryApply(string prop, CdkValue value) => prop == Prop;

    /// <inheritdoc />
    public override void Finish()
    {
        if (instance.Slots.Root(Prop) is not { } given || SlotValues.IsAbsent(given) || instance.Find("Resource") is null)
        {
            return;
        }

        var credits = given is EnumMember { Member: "STANDARD" or "UNLIMITED" } known ? Texts.Known(known.Member.ToLowerInvariant(), known.Span) : (Value)Texts.Unknown("is not known from the code", given.Span);
        instance.Change("Resource", properties => properties.With("CreditSpecification", Texts.Map(given.Span, ("CPUCredits", credits))));
    }
}

using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Network;

/// <summary>
/// The endpoints in the props of an <c>aws_ec2.Vpc</c> (<c>gatewayEndpoints</c>): each is added as <c>AddGatewayEndpoint</c> would. The VPC itself is lowered
/// by its model. Source: aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="models">Lowers the VPC.</param>
/// <param name="wiring">Makes the calls.</param>
internal sealed class GatewayEndpoints(IConstructLowering models, Wiring wiring) : IConstructLowering
{
    /// <summary>The prop.</summary>
    public const string Prop = "gatewayEndpoints";

    private const string Vpc = "aws-cdk-lib.aws_ec2.Vpc";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct is not { Fqn: Vpc, Construct: not null } || construct.Prop(Prop) is not { } given || given.IsAbsent())
        {
            return false;
        }

        var isKnown = models.TryLower(construct, context);
        context.Draft.IsOpen |= given is not MapOf { IsOpen: false };
        foreach (var entry in (given as MapOf)?.Entries ?? [])
        {
            var id = new PlainValue(Texts.Known(entry.Name, entry.Value.Span));
            var call = new CdkCall("addGatewayEndpoint", Vpc, [], construct.Span) { NameSpan = entry.Value.Span, IsRepeated = construct.IsRepeated };
            wiring.Call(construct, call.Method, call, context, new CdkArgument("id", id), new CdkArgument("options", entry.Value));
        }

        return isKnown;
    }

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;
}

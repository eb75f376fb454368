using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_ecs.Cluster</c>: only without a VPC of the code does it make one, of which not all is known. The capacity of Fargate is added by a resource that has the
/// cluster's own id. Source: aws-cdk-lib 2.160.0 and 2.276.0.
/// </summary>
/// <param name="cluster">The cluster.</param>
internal sealed class Clusters(Composition cluster) : HandReading
{
    // Stands in the model for what is not known of the VPC.
    private const string OfNetwork = "?";
    private const string OfFargate = "enableFargateCapacityProviders";

    /// <inheritdoc />
    public override bool Draws(string path) => path == OfNetwork && !cluster.Slots.IsOpen && cluster.Slots.Root("vpc") is not null;

    /// <inheritdoc />
    public override bool Reads(string prop) => prop == OfFargate && cluster.Slots.Root(prop).Text() is "true" or "false";

    /// <inheritdoc />
    public override void Finish()
    {
        if (!Reads(OfFargate) || cluster.Slots.Root(OfFargate).Text() != "true")
        {
            return;
        }

        var (own, span) = (cluster.Identity, cluster.Identity.IdSpan);
        var id = own.Path.Substring(own.Path.LastIndexOf('/') + 1);
        var properties = Texts.Map(
            span,
            ("CapacityProviders", new ListValue([Texts.Known("FARGATE", span), Texts.Known("FARGATE_SPOT", span)], span)),
            ("Cluster", new ReferenceValue(own.LogicalId("Resource"), null, span)),
            ("DefaultCapacityProviderStrategy", new ListValue([], span)));
        cluster.Scene.Set(new SceneResource(own.LogicalId(id), "AWS::ECS::ClusterCapacityProviderAssociations", Locator.Join(own.Path, id), properties, MapValue.Empty, null));
    }
}

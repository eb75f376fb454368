namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary><c>aws_ecs.Cluster</c>: only without a VPC of the code does it make one, of which not all is known.</summary>
/// <param name="cluster">The cluster.</param>
internal sealed class Clusters(Composition cluster) : HandReading
{
    // Stands in the model for what is not known of the VPC.
    private const string OfNetwork = "?";

    /// <inheritdoc />
    public override bool Draws(string path) => path == OfNetwork && !cluster.Slots.IsOpen && cluster.Slots.Root("vpc") is not null;
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>
/// <c>aws_eks.Cluster</c> with <c>DefaultCapacity = 0</c>, which has no machines of its own; how many others have changes numbers only. Source: the constructor of
/// <c>Cluster</c> in aws-cdk-lib 2.160.0.
/// </summary>
/// <param name="cluster">The cluster.</param>
internal sealed class ClusterCapacity(Composition cluster) : HandReading
{
    // The last is not made by the cluster: only the rules that let machines in stand below it.
    private static readonly string[] Machines = ["NodegroupDefaultCapacity", "DefaultCapacity", "ClusterSecurityGroup"];

    /// <inheritdoc />
    public override void Finish()
    {
        if (cluster.Slots.Root("defaultCapacity") is not { } given || given is PlainValue { Value: ScalarValue { Text: not "0" } })
        {
            return;
        }

        // A number that is not known may be zero.
        cluster.Scene.IsOpen |= given is not PlainValue { Value: ScalarValue };
        var places = Machines.Select(id => Locator.Join(cluster.Identity.Path, id)).ToList();
        foreach (var resource in cluster.Scene.Changed.Where(r => places.Exists(place => Places.IsWithin(r.Path, place))).ToList())
        {
            cluster.Scene.Remove(resource.Id);
        }
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.EKS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>A cluster of EKS that is given only its version, and a group of instances.</summary>
public sealed class KubernetesPlain : Stack
{
    public KubernetesPlain(Construct scope, string id) : base(scope, id)
    {
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Version = KubernetesVersion.V1_30 });
        cluster.AddAutoScalingGroupCapacity("front", new AutoScalingGroupCapacityOptions { InstanceType = new InstanceType("t2.micro"), MinCapacity = 2 });
    }
}

using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.EKS;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Clusters of EKS with the roles, networks and functions that they bring, and what is added to them.</summary>
public sealed class KubernetesClusters : Stack
{
    public KubernetesClusters(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var admin = new Role(this, "Admin", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var shop = new Cluster(this, "Shop", new ClusterProps
        {
            ClusterName = "shop",
            Version = KubernetesVersion.V1_21,
            Vpc = vpc,
            VpcSubnets = new[] { new SubnetSelection { SubnetType = SubnetType.PUBLIC } },
            MastersRole = admin,
            DefaultCapacity = 0,
            DefaultCapacityType = DefaultCapacityType.EC2,
            EndpointAccess = EndpointAccess.PUBLIC,
            OutputConfigCommand = true,
        });
        shop.AddNodegroupCapacity("nodes", new NodegroupOptions
        {
            InstanceTypes = new[] { InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.SMALL) },
            MinSize = 1,
            DiskSize = 10,
            Subnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC },
        });
        var account = shop.AddServiceAccount("orders", new ServiceAccountOptions { Name = "orders", Namespace = "shop" });
        account.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sqs:*" }, Resources = new[] { "*" } }));
        shop.AddManifest("namespace", new Dictionary<string, object> { ["apiVersion"] = "v1", ["kind"] = "Namespace" });
        shop.AddHelmChart("metrics", new HelmChartOptions { Chart = "metrics-server", Repository = "https://charts.example.com" });
    }
}

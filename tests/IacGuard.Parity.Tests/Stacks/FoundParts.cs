using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Resources that the code finds by looking through others, and changes.</summary>
public class FoundParts : Stack
{
    public FoundParts(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Net", new VpcProps { MaxAzs = 2, NatGateways = 0, RestrictDefaultSecurityGroup = false });
        foreach (var subnet in vpc.PublicSubnets)
        {
            ((CfnSubnet)subnet.Node.DefaultChild!).MapPublicIpOnLaunch = false;
            Amazon.CDK.Tags.Of(subnet).Add("Tier", "front");
        }

        _ = new Vpc(this, "Closed", new VpcProps { MaxAzs = 2, CreateInternetGateway = false, RestrictDefaultSecurityGroup = false });
        _ = new Queue(this, "Plain", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });
        _ = new Key(this, "Key");
        _ = new Bucket(this, "Files", new BucketProps { RemovalPolicy = RemovalPolicy.DESTROY });
        Harden();

        var task = new FargateTaskDefinition(this, "Task");
        task.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), Logging = LogDrivers.Firelens(new FireLensLogDriverProps()) });
        task.AddFirelensLogRouter("router", new FirelensLogRouterDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("router"),
            FirelensConfig = new FirelensConfig { Type = FirelensLogRouterType.FLUENTBIT },
        });
        var routed = new FargateTaskDefinition(this, "Routed");
        routed.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), Logging = LogDrivers.Firelens(new FireLensLogDriverProps()) });

        var balancer = new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancer(this, "Old", new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancerProps { Vpc = vpc, InternetFacing = true });
        balancer.AddListener(new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancerListener { ExternalPort = 80 });
    }

    private void Harden()
    {
        foreach (var child in Node.FindAll())
        {
            if (child is CfnQueue queue)
            {
                queue.SqsManagedSseEnabled = true;
            }
            else if (child is CfnKey key)
            {
                key.EnableKeyRotation = true;
            }
        }

        Node.FindAll().OfType<CfnBucket>().ToList().ForEach(bucket =>
        {
            bucket.AddPropertyOverride("VersioningConfiguration.Status", "Enabled");
            bucket.ApplyRemovalPolicy(RemovalPolicy.RETAIN);
        });
    }
}

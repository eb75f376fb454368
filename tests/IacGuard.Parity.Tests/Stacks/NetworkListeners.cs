using Amazon.CDK;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2.Targets;
using Constructs;
using Protocol = Amazon.CDK.AWS.ElasticLoadBalancingV2.Protocol;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Listeners of network load balancers, with and without TLS.</summary>
public class NetworkListeners : Stack
{
    public NetworkListeners(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var certificate = Certificate.FromCertificateArn(this, "Certificate", "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555");
        var balancer = new NetworkLoadBalancer(this, "Edge", new NetworkLoadBalancerProps { Vpc = vpc, InternetFacing = true });
        var plain = balancer.AddListener("Plain", new BaseNetworkListenerProps { Port = 80 });
        plain.AddTargets("Fleet", new AddNetworkTargetsProps { Port = 8080, Targets = [new IpTarget("10.0.0.1")] });

        var group = new NetworkTargetGroup(this, "Group", new NetworkTargetGroupProps { Vpc = vpc, Port = 443, TargetType = TargetType.IP });
        balancer.AddListener("Secure", new BaseNetworkListenerProps
        {
            Port = 443,
            Protocol = Protocol.TLS,
            Certificates = [ListenerCertificate.FromCertificateManager(certificate)],
            SslPolicy = SslPolicy.TLS12,
            DefaultTargetGroups = [group],
        });
        balancer.AddListener("Legacy", new BaseNetworkListenerProps { Port = 8443, Certificates = [ListenerCertificate.FromCertificateManager(certificate)], SslPolicy = SslPolicy.LEGACY })
            .AddTargetGroups("Groups", group);
        balancer.AddListener("Udp", new BaseNetworkListenerProps { Port = 53, Protocol = Protocol.UDP, DefaultAction = NetworkListenerAction.Forward([group]) });

        var inner = new NetworkLoadBalancer(this, "Inner", new NetworkLoadBalancerProps { Vpc = vpc, CrossZoneEnabled = true, DeletionProtection = true });
        _ = new NetworkListener(this, "Own", new NetworkListenerProps { LoadBalancer = inner, Port = 5432, DefaultTargetGroups = [group] });
    }
}

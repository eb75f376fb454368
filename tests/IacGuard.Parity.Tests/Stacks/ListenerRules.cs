using Amazon.CDK;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2.Targets;
using Constructs;
using HealthCheck = Amazon.CDK.AWS.ElasticLoadBalancingV2.HealthCheck;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Target groups, rules and actions of application listeners, compliant and not.</summary>
public class ListenerRules : Stack
{
    public ListenerRules(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var balancer = new ApplicationLoadBalancer(this, "Web", new ApplicationLoadBalancerProps { Vpc = vpc, InternetFacing = true, DropInvalidHeaderFields = true });
        var plainGroup = new ApplicationTargetGroup(this, "PlainGroup", new ApplicationTargetGroupProps { Vpc = vpc, Port = 80, TargetType = TargetType.IP });
        var secureGroup = new ApplicationTargetGroup(this, "SecureGroup", new ApplicationTargetGroupProps
        {
            Vpc = vpc,
            Port = 443,
            Protocol = ApplicationProtocol.HTTPS,
            TargetType = TargetType.IP,
            HealthCheck = new HealthCheck { Path = "/health" },
        });
        var certificate = Certificate.FromCertificateArn(this, "Certificate", "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555");

        var plain = balancer.AddListener("Plain", new BaseApplicationListenerProps { Port = 80, Open = false, DefaultTargetGroups = [plainGroup] });
        plain.AddTargetGroups("Orders", new AddApplicationTargetGroupsProps
        {
            TargetGroups = [secureGroup],
            Priority = 10,
            Conditions = [ListenerCondition.PathPatterns(["/orders/*"])],
        });
        plain.AddAction("Old", new AddApplicationActionProps
        {
            Action = ListenerAction.Redirect(new RedirectOptions { Protocol = "HTTPS", Port = "443", Permanent = true }),
            Priority = 20,
            Conditions = [ListenerCondition.HostHeaders(["old.example.com"])],
        });
        _ = new ApplicationListenerRule(this, "Gone", new ApplicationListenerRuleProps
        {
            Listener = plain,
            Priority = 30,
            Conditions = [ListenerCondition.PathPatterns(["/gone"])],
            Action = ListenerAction.FixedResponse(410, new FixedResponseOptions { ContentType = "text/plain", MessageBody = "gone" }),
        });

        var secure = balancer.AddListener("Secure", new BaseApplicationListenerProps
        {
            Port = 443,
            Certificates = [ListenerCertificate.FromCertificateManager(certificate)],
            SslPolicy = SslPolicy.RECOMMENDED_TLS,
            Open = true,
            DefaultAction = ListenerAction.FixedResponse(404),
        });
        secure.AddTargets("Api", new AddApplicationTargetsProps
        {
            Port = 8080,
            Protocol = ApplicationProtocol.HTTP,
            Targets = [new InstanceIdTarget("i-0123456789abcdef0")],
            Priority = 5,
            Conditions = [ListenerCondition.PathPatterns(["/api/*"])],
        });
        secure.AddTargetGroups("Default", new AddApplicationTargetGroupsProps { TargetGroups = [plainGroup] });

        var inner = new ApplicationLoadBalancer(this, "Inner", new ApplicationLoadBalancerProps { Vpc = vpc });
        inner.AddListener("Http", new BaseApplicationListenerProps { Port = 8080, Open = false }).AddTargets("Fleet", new AddApplicationTargetsProps { Port = 8080 });
        _ = new ApplicationListener(this, "Own", new ApplicationListenerProps
        {
            LoadBalancer = inner,
            Port = 8443,
            Protocol = ApplicationProtocol.HTTPS,
            Certificates = [ListenerCertificate.FromCertificateManager(certificate)],
            SslPolicy = SslPolicy.LEGACY,
            DefaultTargetGroups = [plainGroup],
            Open = false,
        });
        inner.AddRedirect(new ApplicationLoadBalancerRedirectConfig { Open = false });
    }
}

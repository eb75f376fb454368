using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;

public class TheDefaultPolicy : Stack
{
    public TheDefaultPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2212:CfnListener|}(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTPS",
            Port = 443,
        });
    }
}

public class TLS12And13 : Stack
{
    public TLS12And13(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnListener(this, "Web", new CfnListenerProps
        {
            Protocol = "HTTPS",
            SslPolicy = "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        var balancer = new ApplicationLoadBalancer(this, "Balancer", new ApplicationLoadBalancerProps { Vpc = vpc });
        var group = new ApplicationTargetGroup(this, "Group", new ApplicationTargetGroupProps { Vpc = vpc, Port = 8080 });
        _ = balancer.{|IG2212:AddListener|}("Https", new BaseApplicationListenerProps
        {
            Port = 443,
            Certificates = new[] { ListenerCertificate.FromArn("arn:aws:acm:eu-west-1:111122223333:certificate/1") },
            DefaultTargetGroups = new[] { group },
        });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        var balancer = new ApplicationLoadBalancer(this, "Balancer", new ApplicationLoadBalancerProps { Vpc = vpc });
        var group = new ApplicationTargetGroup(this, "Group", new ApplicationTargetGroupProps { Vpc = vpc, Port = 8080 });
        _ = balancer.AddListener("Https", new BaseApplicationListenerProps
        {
            Port = 443,
            Certificates = new[] { ListenerCertificate.FromArn("arn:aws:acm:eu-west-1:111122223333:certificate/1") },
            DefaultTargetGroups = new[] { group },
            SslPolicy = SslPolicy.RECOMMENDED_TLS,
        });
    }
}

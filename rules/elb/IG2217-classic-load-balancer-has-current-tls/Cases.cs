using Amazon.CDK.AWS.ElasticLoadBalancing;

public class AnOldPolicy : Stack
{
    public AnOldPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "80",
                Protocol = "HTTPS",
                PolicyNames = new[] { "tls" },
            } },
            Policies = new object[] { new CfnLoadBalancer.PoliciesProperty
            {
                PolicyName = "tls",
                PolicyType = "SSLNegotiationPolicyType",
                Attributes = new object[] { new Dictionary<string, object>
                {
                    ["Name"] = "Reference-Security-Policy",
                    ["Value"] = {|IG2217:"ELBSecurityPolicy-2016-08"|},
                } },
            } },
        });
    }
}

public class TLS12 : Stack
{
    public TLS12(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLoadBalancer(this, "Front", new CfnLoadBalancerProps
        {
            Listeners = new object[] { new CfnLoadBalancer.ListenersProperty
            {
                LoadBalancerPort = "443",
                InstancePort = "80",
                Protocol = "HTTPS",
                PolicyNames = new[] { "tls" },
            } },
            Policies = new object[] { new CfnLoadBalancer.PoliciesProperty
            {
                PolicyName = "tls",
                PolicyType = "SSLNegotiationPolicyType",
                Attributes = new object[] { new Dictionary<string, object>
                {
                    ["Name"] = "Reference-Security-Policy",
                    ["Value"] = "ELBSecurityPolicy-TLS-1-2-2017-01",
                } },
            } },
        });
    }
}

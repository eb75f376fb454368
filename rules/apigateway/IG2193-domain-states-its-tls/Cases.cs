using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2193:CfnDomainName|}(this, "Domain", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
        });
    }
}

public class SecurityPolicyIsTLS12 : Stack
{
    public SecurityPolicyIsTLS12(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomainName(this, "Domain", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
            SecurityPolicy = "TLS_1_2",
        });
    }
}

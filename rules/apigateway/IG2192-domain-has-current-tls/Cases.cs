using Amazon.CDK.AWS.APIGateway;

public class ARESTAPISDomain : Stack
{
    public ARESTAPISDomain(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomainName(this, "Domain", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
            SecurityPolicy = {|IG2192:"TLS_1_0"|},
        });
    }
}

public class TLS12 : Stack
{
    public TLS12(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomainName(this, "Domain", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
            SecurityPolicy = "TLS_1_2",
        });
    }
}

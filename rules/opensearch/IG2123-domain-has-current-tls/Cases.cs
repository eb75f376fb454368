using Amazon.CDK.AWS.OpenSearchService;

public class TheDefaultPolicy : Stack
{
    public TheDefaultPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            {|IG2123:DomainEndpointOptions|} = new CfnDomain.DomainEndpointOptionsProperty
            {
                EnforceHttps = true,
            },
        });
    }
}

public class TLS12 : Stack
{
    public TLS12(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            DomainEndpointOptions = new CfnDomain.DomainEndpointOptionsProperty
            {
                EnforceHttps = true,
                TlsSecurityPolicy = "Policy-Min-TLS-1-2-2019-07",
            },
        });
    }
}

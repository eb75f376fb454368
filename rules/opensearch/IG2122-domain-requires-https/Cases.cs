using Amazon.CDK.AWS.OpenSearchService;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2122:CfnDomain|}(this, "Search");
    }
}

public class EnforceHTTPSIsTrue : Stack
{
    public EnforceHTTPSIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            DomainEndpointOptions = new CfnDomain.DomainEndpointOptionsProperty
            {
                EnforceHttps = true,
            },
        });
    }
}

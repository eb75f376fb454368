using Amazon.CDK.AWS.OpenSearchService;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1194:CfnDomain|}(this, "Main", new CfnDomainProps
        {
            EngineVersion = "OpenSearch_2.11",
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            AdvancedSecurityOptions = new CfnDomain.AdvancedSecurityOptionsInputProperty
            {
                Enabled = true,
            },
        });
    }
}

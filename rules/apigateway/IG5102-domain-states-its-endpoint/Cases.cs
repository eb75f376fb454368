using Amazon.CDK.AWS.APIGateway;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5102:CfnDomainName|}(this, "Main", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
        });
    }
}

public class ItIsStated : Stack
{
    public ItIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomainName(this, "Main", new CfnDomainNameProps
        {
            DomainName = "api.example.com",
            EndpointConfiguration = new CfnDomainName.EndpointConfigurationProperty
            {
                Types = new[] { "REGIONAL" },
            },
        });
    }
}

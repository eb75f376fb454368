using Amazon.CDK.AWS.OpenSearchService;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5038:CfnDomain|}(this, "Search", new CfnDomainProps
        {
            EngineVersion = "OpenSearch_2.11",
        });
    }
}

public class Subnets : Stack
{
    public Subnets(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            VpcOptions = new CfnDomain.VPCOptionsProperty
            {
                SubnetIds = new[] { "subnet-1" },
                SecurityGroupIds = new[] { "sg-1" },
            },
        });
    }
}

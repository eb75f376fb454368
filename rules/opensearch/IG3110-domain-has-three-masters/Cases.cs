using Amazon.CDK.AWS.OpenSearchService;

public class ThereAreTwo : Stack
{
    public ThereAreTwo(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            ClusterConfig = new CfnDomain.ClusterConfigProperty
            {
                DedicatedMasterEnabled = true,
                DedicatedMasterCount = {|IG3110:2|},
            },
        });
    }
}

public class ThereAreThree : Stack
{
    public ThereAreThree(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            ClusterConfig = new CfnDomain.ClusterConfigProperty
            {
                DedicatedMasterEnabled = true,
                DedicatedMasterCount = 3,
            },
        });
    }
}

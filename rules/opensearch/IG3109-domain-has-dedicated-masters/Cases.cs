using Amazon.CDK.AWS.OpenSearchService;

public class ItIsSwitchedOff : Stack
{
    public ItIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Main", new CfnDomainProps
        {
            ClusterConfig = new CfnDomain.ClusterConfigProperty
            {
                DedicatedMasterEnabled = {|IG3109:false|},
            },
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
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

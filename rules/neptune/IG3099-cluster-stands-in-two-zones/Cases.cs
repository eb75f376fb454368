using Amazon.CDK.AWS.Neptune;

public class OneZone : Stack
{
    public OneZone(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Graph", new CfnDBClusterProps
        {
            {|IG3099:AvailabilityZones|} = new[] { "eu-west-1a" },
        });
    }
}

public class TwoZones : Stack
{
    public TwoZones(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Graph", new CfnDBClusterProps
        {
            AvailabilityZones = new[] { "eu-west-1a", "eu-west-1b" },
        });
    }
}

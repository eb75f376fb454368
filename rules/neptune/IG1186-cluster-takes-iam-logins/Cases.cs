using Amazon.CDK.AWS.Neptune;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG1186:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
        {
            DbPort = 8182,
        });
    }
}

public class ItIsOn : Stack
{
    public ItIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            IamAuthEnabled = true,
        });
    }
}

using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3066:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            DeletionProtection = true,
        });
    }
}

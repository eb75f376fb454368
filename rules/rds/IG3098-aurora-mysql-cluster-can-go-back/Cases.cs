using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3098:CfnDBCluster|}(this, "Orders", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
        });
    }
}

public class ADay : Stack
{
    public ADay(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Orders", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            BacktrackWindow = 86400,
        });
    }
}

using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3111:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
        });
    }
}

public class ThereIsAWindow : Stack
{
    public ThereIsAWindow(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            BacktrackWindow = 3600,
        });
    }
}

using Amazon.CDK.AWS.RDS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3062:CfnDBCluster|}(this, "Main", new CfnDBClusterProps
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
            BackupRetentionPeriod = 7,
        });
    }
}

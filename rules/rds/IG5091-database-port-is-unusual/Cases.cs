using Amazon.CDK.AWS.RDS;

public class AClusterThatHasAName : Stack
{
    public AClusterThatHasAName(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBCluster(this, "Main", new CfnDBClusterProps
        {
            Engine = "aurora-mysql",
            DbClusterIdentifier = "main",
            Port = {|IG5091:3306|},
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBInstance(this, "Main", new CfnDBInstanceProps
        {
            Port = "15432",
        });
    }
}

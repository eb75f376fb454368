using Amazon.CDK.AWS.Redshift;

public class TheNameIsTheDefault : Stack
{
    public TheNameIsTheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            MasterUsername = {|IG1196:"awsuser"|},
        });
    }
}

public class TheNameIsAnotherOne : Stack
{
    public TheNameIsAnotherOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCluster(this, "Main", new CfnClusterProps
        {
            MasterUsername = "warehouse_admin",
        });
    }
}

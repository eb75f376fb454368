using Amazon.CDK.AWS.DocDB;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBClusterParameterGroup(this, "Main", new CfnDBClusterParameterGroupProps
        {
            Parameters = new Dictionary<string, object>
            {
                ["audit_logs"] = {|IG6085:"disabled"|},
            },
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBClusterParameterGroup(this, "Main", new CfnDBClusterParameterGroupProps
        {
            Parameters = new Dictionary<string, object>
            {
                ["audit_logs"] = "enabled",
            },
        });
    }
}

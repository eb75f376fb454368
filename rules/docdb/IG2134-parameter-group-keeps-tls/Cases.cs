using Amazon.CDK.AWS.DocDB;

public class TlsIsDisabled : Stack
{
    public TlsIsDisabled(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBClusterParameterGroup(this, "Settings", new CfnDBClusterParameterGroupProps
        {
            Family = "docdb5.0",
            Parameters = new Dictionary<string, object>
            {
                ["tls"] = {|IG2134:"disabled"|},
            },
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBClusterParameterGroup(this, "Settings", new CfnDBClusterParameterGroupProps
        {
            Family = "docdb5.0",
        });
    }
}

using Amazon.CDK.AWS.OpenSearchService;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2121:CfnDomain|}(this, "Search");
    }
}

public class EnabledIsTrue : Stack
{
    public EnabledIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            NodeToNodeEncryptionOptions = new CfnDomain.NodeToNodeEncryptionOptionsProperty
            {
                Enabled = true,
            },
        });
    }
}

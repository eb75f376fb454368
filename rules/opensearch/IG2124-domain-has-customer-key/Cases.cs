using Amazon.CDK.AWS.OpenSearchService;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            {|IG2124:EncryptionAtRestOptions|} = new CfnDomain.EncryptionAtRestOptionsProperty
            {
                Enabled = true,
            },
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Search", new CfnDomainProps
        {
            EncryptionAtRestOptions = new CfnDomain.EncryptionAtRestOptionsProperty
            {
                Enabled = true,
                KmsKeyId = "4f0c2c1e-7a52-4a0b-9f43-0d6c2a1c7b11",
            },
        });
    }
}

using Amazon.CDK.AWS.Kendra;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2173:CfnIndex|}(this, "Library", new CfnIndexProps
        {
            Edition = "DEVELOPER_EDITION",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnIndex(this, "Library", new CfnIndexProps
        {
            Edition = "DEVELOPER_EDITION",
            ServerSideEncryptionConfiguration = new CfnIndex.ServerSideEncryptionConfigurationProperty
            {
                KmsKeyId = "alias/library",
            },
        });
    }
}

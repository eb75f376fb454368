using Amazon.CDK.AWS.ECR;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2169:CfnRepository|}(this, "Images", new CfnRepositoryProps
        {
            RepositoryName = "images",
        });
    }
}

public class EncryptionTypeIsKMS : Stack
{
    public EncryptionTypeIsKMS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRepository(this, "Images", new CfnRepositoryProps
        {
            RepositoryName = "images",
            EncryptionConfiguration = new CfnRepository.EncryptionConfigurationProperty
            {
                EncryptionType = "KMS",
            },
        });
    }
}

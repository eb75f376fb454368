using Amazon.CDK.AWS.ECR;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2238:CfnRepository|}(this, "Images", new CfnRepositoryProps
        {
            RepositoryName = "images",
        });
    }
}

public class AKeyOfOneSOwn : Stack
{
    public AKeyOfOneSOwn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRepository(this, "Images", new CfnRepositoryProps
        {
            RepositoryName = "images",
            EncryptionConfiguration = new CfnRepository.EncryptionConfigurationProperty
            {
                EncryptionType = "KMS",
                KmsKey = "alias/images",
            },
        });
    }
}

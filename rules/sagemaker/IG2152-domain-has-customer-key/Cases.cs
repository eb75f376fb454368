using Amazon.CDK.AWS.Sagemaker;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2152:CfnDomain|}(this, "Studio", new CfnDomainProps
        {
            AuthMode = "IAM",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDomain(this, "Studio", new CfnDomainProps
        {
            AuthMode = "IAM",
            KmsKeyId = "alias/studio",
        });
    }
}

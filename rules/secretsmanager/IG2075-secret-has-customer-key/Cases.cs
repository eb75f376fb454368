using Amazon.CDK.AWS.SecretsManager;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2075:CfnSecret|}(this, "Password");
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecret(this, "Password", new CfnSecretProps
        {
            KmsKeyId = "alias/passwords",
        });
    }
}

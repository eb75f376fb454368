using Amazon.CDK.AWS.KMS;

public class AnAsymmetricKey : Stack
{
    public AnAsymmetricKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "SigningKey", new CfnKeyProps
        {
            KeySpec = {|IG2071:"RSA_2048"|},
            KeyUsage = "SIGN_VERIFY",
            EnableKeyRotation = true,
        });
    }
}

public class ASymmetricKey : Stack
{
    public ASymmetricKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnKey(this, "SigningKey", new CfnKeyProps
        {
            KeySpec = "SYMMETRIC_DEFAULT",
            EnableKeyRotation = true,
        });
    }
}

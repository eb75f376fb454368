using Amazon.CDK.AWS.KMS;

public class KeyDoesNotRotate : Stack
{
    public KeyDoesNotRotate(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2070:Key|}(this, "Key");
    }
}

public class KeyDoesNotRotate_Fixed : Stack
{
    public KeyDoesNotRotate_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });
    }
}

public class KeyRotates : Stack
{
    public KeyRotates(Construct scope) : base(scope, "Stack")
    {
        _ = new Key(this, "Key", new KeyProps { EnableKeyRotation = true });
    }
}

public class AsymmetricKeyCannotRotate : Stack
{
    public AsymmetricKeyCannotRotate(Construct scope) : base(scope, "Stack")
    {
        _ = new Key(this, "Key", new KeyProps { KeySpec = KeySpec.RSA_2048, KeyUsage = KeyUsage.SIGN_VERIFY });
    }
}

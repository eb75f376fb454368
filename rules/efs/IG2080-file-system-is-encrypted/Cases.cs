using Amazon.CDK.AWS.EFS;

public class EncryptionIsSwitchedOff : Stack
{
    public EncryptionIsSwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps { Encrypted = {|IG2080:false|} });
    }
}

public class EncryptionIsSwitchedOff_Fixed : Stack
{
    public EncryptionIsSwitchedOff_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps { Encrypted = true });
    }
}

public class EncryptionIsOn : Stack
{
    public EncryptionIsOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps { Encrypted = true });
    }
}

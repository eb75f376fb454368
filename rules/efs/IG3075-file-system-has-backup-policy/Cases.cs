using Amazon.CDK.AWS.EFS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3075:CfnFileSystem|}(this, "Main", new CfnFileSystemProps
        {
            Encrypted = true,
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Main", new CfnFileSystemProps
        {
            Encrypted = true,
            BackupPolicy = new CfnFileSystem.BackupPolicyProperty
            {
                Status = "ENABLED",
            },
        });
    }
}

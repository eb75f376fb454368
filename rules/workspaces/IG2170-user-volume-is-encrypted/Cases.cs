using Amazon.CDK.AWS.WorkSpaces;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2170:CfnWorkspace|}(this, "Desk", new CfnWorkspaceProps
        {
            UserName = "mira",
        });
    }
}

public class UserVolumeEncryptionEnabledIsTrue : Stack
{
    public UserVolumeEncryptionEnabledIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWorkspace(this, "Desk", new CfnWorkspaceProps
        {
            UserName = "mira",
            UserVolumeEncryptionEnabled = true,
        });
    }
}

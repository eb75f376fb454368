using Amazon.CDK.AWS.WorkSpaces;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2171:CfnWorkspace|}(this, "Desk", new CfnWorkspaceProps
        {
            UserName = "mira",
        });
    }
}

public class RootVolumeEncryptionEnabledIsTrue : Stack
{
    public RootVolumeEncryptionEnabledIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWorkspace(this, "Desk", new CfnWorkspaceProps
        {
            UserName = "mira",
            RootVolumeEncryptionEnabled = true,
        });
    }
}

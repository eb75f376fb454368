using Amazon.CDK.AWS.FSx;

public class NoneAreKept : Stack
{
    public NoneAreKept(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps
        {
            FileSystemType = "WINDOWS",
            WindowsConfiguration = new CfnFileSystem.WindowsConfigurationProperty
            {
                AutomaticBackupRetentionDays = {|IG3077:0|},
            },
        });
    }
}

public class AMonth : Stack
{
    public AMonth(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFileSystem(this, "Files", new CfnFileSystemProps
        {
            FileSystemType = "ONTAP",
            OntapConfiguration = new CfnFileSystem.OntapConfigurationProperty
            {
                AutomaticBackupRetentionDays = 30,
            },
        });
    }
}

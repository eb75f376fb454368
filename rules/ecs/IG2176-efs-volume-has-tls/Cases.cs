using Amazon.CDK.AWS.ECS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Task", new CfnTaskDefinitionProps
        {
            Volumes = new object[] { new CfnTaskDefinition.VolumeProperty
            {
                Name = "files",
                {|IG2176:EfsVolumeConfiguration|} = new CfnTaskDefinition.EFSVolumeConfigurationProperty
                {
                    FilesystemId = "fs-12345678",
                },
            } },
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Task", new CfnTaskDefinitionProps
        {
            Volumes = new object[] { new CfnTaskDefinition.VolumeProperty
            {
                Name = "files",
                EfsVolumeConfiguration = new CfnTaskDefinition.EFSVolumeConfigurationProperty
                {
                    FilesystemId = "fs-12345678",
                    TransitEncryption = "ENABLED",
                },
            } },
        });
    }
}

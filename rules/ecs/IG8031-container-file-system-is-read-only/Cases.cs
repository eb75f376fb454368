using Amazon.CDK.AWS.ECS;

public class Writable : Stack
{
    public Writable(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                ReadonlyRootFilesystem = {|IG8031:false|},
            } },
        });
    }
}

public class ReadOnly : Stack
{
    public ReadOnly(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                ReadonlyRootFilesystem = true,
            } },
        });
    }
}

using Amazon.CDK.AWS.ECS;

public class NobodyIsNamed : Stack
{
    public NobodyIsNamed(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Main", new CfnTaskDefinitionProps
        {
            NetworkMode = "host",
            ContainerDefinitions = new object[] { new CfnTaskDefinition.{|IG8044:ContainerDefinitionProperty|}
            {
                Name = "web",
                Image = "web",
            } },
        });
    }
}

public class ItIsAnotherUser : Stack
{
    public ItIsAnotherUser(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Main", new CfnTaskDefinitionProps
        {
            NetworkMode = "host",
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Image = "web",
                User = "web",
            } },
        });
    }
}

using Amazon.CDK.AWS.ECS;

public class RightsAreNotStated : Stack
{
    public RightsAreNotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Main", new CfnTaskDefinitionProps
        {
            NetworkMode = "host",
            ContainerDefinitions = new object[] { new CfnTaskDefinition.{|IG8045:ContainerDefinitionProperty|}
            {
                Name = "web",
                Image = "web",
                User = "web",
            } },
        });
    }
}

public class BothAreStated : Stack
{
    public BothAreStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Main", new CfnTaskDefinitionProps
        {
            NetworkMode = "host",
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Image = "web",
                Privileged = true,
                User = "web",
            } },
        });
    }
}

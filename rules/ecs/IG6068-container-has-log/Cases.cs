using Amazon.CDK.AWS.ECS;

public class OneOfTwo : Stack
{
    public OneOfTwo(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Image = "web",
                LogConfiguration = new CfnTaskDefinition.LogConfigurationProperty
                {
                    LogDriver = "awslogs",
                },
            }, new CfnTaskDefinition.{|IG6068:ContainerDefinitionProperty|}
            {
                Name = "helper",
                Image = "helper",
            } },
        });
    }
}

public class All : Stack
{
    public All(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Image = "web",
                LogConfiguration = new CfnTaskDefinition.LogConfigurationProperty
                {
                    LogDriver = "awslogs",
                },
            } },
        });
    }
}

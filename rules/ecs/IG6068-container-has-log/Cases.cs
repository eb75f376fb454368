using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.Logs;

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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.{|IG6068:AddContainer|}("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "App", LogRetention = RetentionDays.ONE_YEAR }) });
    }
}

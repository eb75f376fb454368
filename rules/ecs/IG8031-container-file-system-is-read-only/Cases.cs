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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.{|IG8031:AddContainer|}("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox") });
        _ = new {|IG8031:ContainerDefinition|}(this, "Side", new ContainerDefinitionProps { TaskDefinition = task, Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        var task = new FargateTaskDefinition(this, "Web");
        task.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"), ReadonlyRootFilesystem = true });
        _ = new ContainerDefinition(this, "Side", new ContainerDefinitionProps { TaskDefinition = task, Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"), ReadonlyRootFilesystem = true });
    }
}

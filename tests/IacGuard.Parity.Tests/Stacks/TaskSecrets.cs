using Amazon.CDK;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SSM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Secrets of containers, which the role that starts the task reads.</summary>
public class TaskSecrets : Stack
{
    public TaskSecrets(Construct scope, string id) : base(scope, id)
    {
        var made = new Amazon.CDK.AWS.SecretsManager.Secret(this, "Password");
        var imported = Amazon.CDK.AWS.SecretsManager.Secret.FromSecretNameV2(this, "Given", "license");
        var parameter = StringParameter.FromSecureStringParameterAttributes(this, "Key", new SecureStringParameterAttributes { ParameterName = "/app/key" });

        var task = new FargateTaskDefinition(this, "Task");
        task.AddContainer("main", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx"),
            Secrets = new Dictionary<string, Secret>
            {
                ["PASSWORD"] = Secret.FromSecretsManager(made, "password"),
                ["LICENSE"] = Secret.FromSecretsManager(imported),
            },
        });
        task.AddContainer("side", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx"),
            Secrets = new Dictionary<string, Secret> { ["KEY"] = Secret.FromSsmParameter(parameter), ["PASSWORD"] = Secret.FromSecretsManager(made) },
        });

        var started = new Ec2TaskDefinition(this, "Started", new Ec2TaskDefinitionProps
        {
            ExecutionRole = new Role(this, "Start", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") }),
        });
        started.AddContainer("main", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx"),
            MemoryLimitMiB = 128,
            Secrets = new Dictionary<string, Secret> { ["PASSWORD"] = Secret.FromSecretsManager(made) },
        });
        var plain = new FargateTaskDefinition(this, "Plain");
        plain.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), Secrets = new Dictionary<string, Secret>() });
    }
}

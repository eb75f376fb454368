using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.CodeDeploy;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Roles that are given to what others let do more, clusters that services make for themselves, and settings of methods.</summary>
public class RolesElsewhere : Stack
{
    public RolesElsewhere(Construct scope, string id)
        : base(scope, id)
    {
        var vpc = new Vpc(this, "Net", new VpcProps { IpProtocol = IpProtocol.IPV4_ONLY, MaxAzs = 2, NatGateways = 1 });
        new ApplicationLoadBalancedFargateService(this, "Ui", new ApplicationLoadBalancedFargateServiceProps
        {
            Vpc = vpc,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
        });

        var hookRole = new Role(this, "HookRole", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var hook = new Function(this, "Hook", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("x"), Role = hookRole });
        var deployed = new Function(this, "Deployed", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("x") });
        var alias = new Alias(this, "Live", new AliasProps { AliasName = "live", Version = deployed.CurrentVersion });
        new LambdaDeploymentGroup(this, "Deployment", new LambdaDeploymentGroupProps { Alias = alias, DeploymentConfig = LambdaDeploymentConfig.ALL_AT_ONCE, PreHook = hook });

        new LambdaRestApi(this, "Api", new LambdaRestApiProps
        {
            Handler = deployed,
            CloudWatchRole = false,
            DeployOptions = new StageOptions
            {
                MethodOptions = new Dictionary<string, IMethodDeploymentOptions> { { "/*/*", new MethodDeploymentOptions { ThrottlingBurstLimit = 1000, ThrottlingRateLimit = 10 } } },
            },
        });

        var execution = new Role(this, "Execution", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { ExecutionRole = execution });
        task.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "main" }) });
        var other = new FargateTaskDefinition(this, "Other", new FargateTaskDefinitionProps { ExecutionRole = execution });
        other.AddContainer("main", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("nginx"),
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "main", LogGroup = LogGroup.FromLogGroupName(this, "Logs", "logs") }),
        });
    }
}

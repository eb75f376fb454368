using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Constructs that methods of others make.</summary>
public class MadeByCalls : Stack
{
    public MadeByCalls(Construct scope, string id, bool open) : base(scope, id)
    {
        var function = new Function(this, "Function", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("exports.handler = async () => {}") });
        function.AddFunctionUrl(new FunctionUrlOptions
        {
            AuthType = open ? FunctionUrlAuthType.NONE : FunctionUrlAuthType.AWS_IAM,
            Cors = new FunctionUrlCorsOptions { AllowedOrigins = ["*"], AllowedMethods = [Amazon.CDK.AWS.Lambda.HttpMethod.GET] },
        });
        var plain = new Function(this, "Plain", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("exports.handler = async () => {}") });
        plain.AddFunctionUrl();
        var queue = new Queue(this, "Queue");
        plain.AddEventSourceMapping("Mapping", new EventSourceMappingOptions { EventSourceArn = queue.QueueArn, BatchSize = 5 });

        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 0 });
        vpc.AddGatewayEndpoint("Tables", new GatewayVpcEndpointOptions { Service = GatewayVpcEndpointAwsService.DYNAMODB });
        var secrets = vpc.AddInterfaceEndpoint("Secrets", new InterfaceVpcEndpointOptions { Service = InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
        secrets.Connections.AllowFromAnyIpv4(Port.Tcp(443));

        var api = new RestApi(this, "Api", new RestApiProps { DeployOptions = new StageOptions { StageName = "live" } });
        api.Root.AddMethod("GET", new LambdaIntegration(function), new MethodOptions { ApiKeyRequired = true });
        api.AddRequestValidator("Validator", new RequestValidatorOptions { ValidateRequestBody = true });
        var plan = api.AddUsagePlan("Plan", new UsagePlanProps { Name = "plan", Throttle = new ThrottleSettings { RateLimit = 10, BurstLimit = 2 } });
        plan.AddApiStage(new UsagePlanPerApiStage { Api = api, Stage = api.DeploymentStage });

        var bus = new EventBus(this, "Bus");
        bus.Archive("Archive", new BaseArchiveProps { EventPattern = new EventPattern { Source = ["orders"] }, Retention = Duration.Days(7) });

        var task = new Ec2TaskDefinition(this, "Task");
        task.AddContainer("web", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"),
            MemoryLimitMiB = 256,
            Privileged = true,
            Environment = new Dictionary<string, string> { ["MODE"] = "fast" },
        });
    }
}

#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.ElasticLoadBalancingV2;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SNS.Subscriptions;
using Amazon.CDK.AWS.SSM;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;
using HealthCheck = Amazon.CDK.AWS.ElasticLoadBalancingV2.HealthCheck;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;

namespace IacGuard.Parity.Tests.Apps.Storefront;

public sealed class NetworkStack : Stack
{
    public NetworkStack(Construct scope, string id, Settings settings) : base(scope, id, new StackProps { Env = settings.Environment })
    {
        Vpc = new Vpc(this, "Vpc", new VpcProps
        {
            MaxAzs = settings.MaxAzs,
            NatGateways = settings.IsProd ? settings.MaxAzs : 0,
            SubnetConfiguration =
            [
                new SubnetConfiguration { Name = "Public", SubnetType = SubnetType.PUBLIC, CidrMask = 24 },
                new SubnetConfiguration { Name = "Private", SubnetType = settings.IsProd ? SubnetType.PRIVATE_WITH_EGRESS : SubnetType.PRIVATE_ISOLATED, CidrMask = 24 },
            ],
        });
        Vpc.AddGatewayEndpoint("S3", new GatewayVpcEndpointOptions { Service = GatewayVpcEndpointAwsService.S3 });
        if (settings.IsProd)
        {
            Vpc.AddFlowLog("Flow");
        }

        Web = new SecurityGroup(this, "Web", new SecurityGroupProps { Vpc = Vpc, AllowAllOutbound = false });
        foreach (var cidr in settings.AllowedCidrs)
        {
            Web.AddIngressRule(Peer.Ipv4(cidr), Port.Tcp(443), $"web from {cidr}");
        }

        foreach (var (name, port) in new[] { ("ssh", 22), ("rdp", 3389) })
        {
            new SecurityGroup(this, $"Admin-{name}", new SecurityGroupProps { Vpc = Vpc, Description = name }).AddIngressRule(Peer.AnyIpv4(), Port.Tcp(port));
        }
    }

    public Vpc Vpc { get; }

    public SecurityGroup Web { get; }
}

public sealed class DataStackProps : StackProps
{
    public required Settings Settings { get; init; }

    public required IVpc Vpc { get; init; }
}

public sealed class DataStack : Stack
{
    public DataStack(Construct scope, string id, DataStackProps props) : base(scope, id, props)
    {
        var settings = props.Settings;
        Key = new Key(this, "Key", new KeyProps { EnableKeyRotation = settings.IsProd, Alias = settings.Named("data") });
        Orders = new Table(this, "Orders", new TableProps
        {
            TableName = settings.Named("orders"),
            PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING },
            BillingMode = BillingMode.PAY_PER_REQUEST,
            RemovalPolicy = settings.Removal,
            PointInTimeRecovery = settings.IsProd,
        });
        Orders.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps { IndexName = "by-customer", PartitionKey = new Attribute { Name = "customer", Type = AttributeType.STRING } });
        Media = new Bucket(this, "Media", new BucketProps
        {
            Encryption = BucketEncryption.KMS,
            EncryptionKey = Key,
            EnforceSSL = true,
            BlockPublicAccess = BlockPublicAccess.BLOCK_ALL,
            RemovalPolicy = settings.Removal,
            AutoDeleteObjects = !settings.IsProd,
        }).WithLifecycle(90);
        Catalog = new DatabaseInstance(this, "Catalog", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16_3 }),
            Vpc = props.Vpc,
            VpcSubnets = settings.PrivateSubnets(),
            InstanceType = InstanceType.Of(InstanceClass.T4G, InstanceSize.MEDIUM),
            MultiAz = settings.IsProd,
            DeletionProtection = settings.IsProd,
            BackupRetention = Duration.Days(settings.IsProd ? 30 : 1),
            Credentials = Credentials.FromGeneratedSecret("catalog"),
            RemovalPolicy = settings.Removal,
        });
        _ = new StringParameter(this, "TableName", new StringParameterProps { ParameterName = $"/{settings.Name}/{settings.Stage}/table", StringValue = Orders.TableName });
    }

    public Key Key { get; }

    public Table Orders { get; }

    public Bucket Media { get; }

    public DatabaseInstance Catalog { get; }
}

/// <summary>The service behind its balancer.</summary>
public sealed class ServiceStack : Stack
{
    public ServiceStack(Construct scope, string id, Settings settings, NetworkStack network, DataStack data) : base(scope, id, new StackProps { Env = settings.Environment })
    {
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = network.Vpc });
        var service = new ApplicationLoadBalancedFargateService(this, "Web", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            Cpu = 512,
            MemoryLimitMiB = 1024,
            DesiredCount = settings.IsProd ? 3 : 1,
            PublicLoadBalancer = true,
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions
            {
                Image = ContainerImage.FromRegistry("public.ecr.aws/nginx/nginx:1.27"),
                Environment = new Dictionary<string, string> { ["TABLE"] = data.Orders.TableName, ["STAGE"] = settings.Stage.ToString() },
            },
        });
        service.TargetGroup.ConfigureHealthCheck(new HealthCheck { Path = "/health" });
        data.Orders.GrantReadWriteData(service.TaskDefinition.TaskRole);
        service.TaskDefinition.AddToTaskRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["sqs:*"], Resources = ["*"] }));

        var inner = new ApplicationLoadBalancer(this, "Inner", new Amazon.CDK.AWS.ElasticLoadBalancingV2.ApplicationLoadBalancerProps { Vpc = network.Vpc, InternetFacing = false, SecurityGroup = network.Web });
        var listener = inner.AddListener("Http", new BaseApplicationListenerProps { Port = 80, Protocol = ApplicationProtocol.HTTP, Open = false });
        listener.AddAction("Default", new AddApplicationActionProps { Action = ListenerAction.FixedResponse(404) });
        listener.AddTargets("Web", new AddApplicationTargetsProps
        {
            Port = 80,
            Priority = 10,
            Conditions = [ListenerCondition.PathPatterns(["/web/*"])],
            Targets = [service.Service],
        });
        var secure = inner.AddListener("Redirect", new BaseApplicationListenerProps { Port = 8080, Protocol = ApplicationProtocol.HTTP });
        secure.AddAction("Move", new AddApplicationActionProps { Action = ListenerAction.Redirect(new RedirectOptions { Protocol = "HTTPS", Port = "443" }) });
    }
}

/// <summary>What reacts to orders, as a nested stack.</summary>
public sealed class WorkersStack : NestedStack
{
    public WorkersStack(Construct scope, string id, Settings settings, ITable orders, IBucket media) : base(scope, id)
    {
        var alarms = new Topic(this, "Alarms", new TopicProps { DisplayName = settings.Named("alarms") });
        alarms.AddSubscription(new EmailSubscription("ops@example.com"));
        string[] jobs = ["invoice", "ship", "refund"];
        foreach (var job in jobs)
        {
            var queue = new SafeQueue(this, job + "Queue", new SafeQueueProps { Alarms = alarms, MaxReceives = job == "refund" ? 1 : 5 });
            var handler = this.AddHandler(job, settings, environment: new Dictionary<string, string> { ["TABLE"] = orders.TableName }).Consuming(queue.Queue);
            orders.GrantReadWriteData(handler);
        }

        _ = new SafeQueue(this, "Spare");
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }).MayRead(media);
        role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AdministratorAccess"));
    }
}

public sealed class ApiStack : Stack
{
    public ApiStack(Construct scope, string id, Settings settings, DataStack data) : base(scope, id, new StackProps { Env = settings.Environment })
    {
        _ = new WorkersStack(this, "Workers", settings, data.Orders, data.Media);
        var api = new RestApi(this, "Api", new RestApiProps
        {
            RestApiName = settings.Named("api"),
            DefaultCorsPreflightOptions = new CorsOptions { AllowOrigins = Cors.ALL_ORIGINS, AllowMethods = Cors.ALL_METHODS },
        });
        var list = this.AddHandler("List", settings);
        var items = api.Root.AddResource("items");
        items.AddMethod("GET", new LambdaIntegration(list));
        items.AddMethod("POST", new LambdaIntegration(list), new MethodOptions { AuthorizationType = AuthorizationType.IAM });
        var item = items.AddResource("{id}");
        foreach (var verb in new[] { "GET", "DELETE" })
        {
            item.AddMethod(verb, new LambdaIntegration(list));
        }

        data.Orders.GrantReadData(list);
        var site = new Bucket(this, "Site", new BucketProps { WebsiteIndexDocument = "index.html" });
        _ = new Distribution(this, "Cdn", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = S3BucketOrigin.WithOriginAccessControl(site), ViewerProtocolPolicy = ViewerProtocolPolicy.ALLOW_ALL },
            DefaultRootObject = "index.html",
        });
    }
}

public static class Program
{
    public static void AddAll(App app)
    {
        foreach (var settings in new[] { Settings.Dev, Settings.Prod })
        {
            var prefix = "Store" + settings.Stage;
            var network = new NetworkStack(app, prefix + "Network", settings);
            var data = new DataStack(app, prefix + "Data", new DataStackProps { Env = settings.Environment, Settings = settings, Vpc = network.Vpc });
            _ = new ServiceStack(app, prefix + "Service", settings, network, data);
            var api = new ApiStack(app, prefix + "Api", settings, data);
            Aspects.Of(api).Add(new VersionAspect());
            Tags.Of(api).Add("stage", settings.Stage.ToString());
        }
    }
}

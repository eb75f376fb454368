#nullable enable

using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SecretsManager;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.StepFunctions;
using Amazon.CDK.AWS.StepFunctions.Tasks;
using Amazon.CDK.Pipelines;
using Constructs;
using InstanceType = Amazon.CDK.AWS.EC2.InstanceType;
using StageProps = Amazon.CDK.StageProps;

namespace IacGuard.Parity.Tests.Apps.Ledger;

public sealed class CoreStack : Stack
{
    private readonly ISettings settings;

    public CoreStack(Construct scope, string id, ISettings settings, IStackProps? props = null) : base(scope, id, props)
    {
        this.settings = settings;
        var isProd = settings.Get("IsProd", false);
        var dead = new QueueBuilder(this, "Dead").Encrypted().Keeping(Duration.Days(14)).Build();
        Postings = new QueueBuilder(this, "Postings").FailingTo(dead).Build();
        Entries = Tables.Create(this, "Entries", "id", p => p.PointInTimeRecovery = true);
        Balances = Tables.Create(this, "Balances", "account");
        var posting = new PostingFunction(this, "Posting", Entries.TableName);
        _ = new PlainFunction(this, "Plain");
        Postings.GrantConsumeMessages(posting);
        Entries.GrantWriteData(posting);
        Audit = CreateAudit();
        if (isProd)
        {
            Audit.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
            {
                Effect = Effect.DENY,
                Principals = [new AnyPrincipal()],
                Actions = ["s3:DeleteObject"],
                Resources = [Audit.ArnForObjects("*")],
            }));
        }

        var secret = new Secret(this, "ApiKey", new SecretProps { SecretName = settings["SecretName"] ?? "ledger/api-key" });
        secret.GrantRead(posting);
        var api = new HttpApi(this, "Api", new HttpApiProps { CorsPreflight = new CorsPreflightOptions { AllowOrigins = ["*"], AllowMethods = [CorsHttpMethod.ANY] } });
        api.AddRoutes(new AddRoutesOptions { Path = "/entries", Methods = [Amazon.CDK.AWS.Apigatewayv2.HttpMethod.GET, Amazon.CDK.AWS.Apigatewayv2.HttpMethod.POST], Integration = new HttpLambdaIntegration("Post", posting) });
        AddNightly(posting);
        AddClose(posting);
    }

    public Queue Postings { get; }

    public Table Entries { get; }

    public Table Balances { get; }

    public Bucket Audit { get; }

    private Bucket CreateAudit()
    {
        var key = new Key(this, "AuditKey");
        return new Bucket(this, "Audit", new BucketProps
        {
            BucketName = $"ledger-audit-{Aws.ACCOUNT_ID}-{Region}",
            Encryption = BucketEncryption.KMS,
            EncryptionKey = key,
            ObjectLockEnabled = settings.Get("Lock", true),
            Versioned = true,
        });
    }

    private void AddNightly(IFunction function)
    {
        var rule = new Amazon.CDK.AWS.Events.Rule(this, "Nightly", new RuleProps { Schedule = Amazon.CDK.AWS.Events.Schedule.Cron(new Amazon.CDK.AWS.Events.CronOptions { Hour = "2", Minute = "0" }) });
        rule.AddTarget(new LambdaFunction(function));
        rule.AddTarget(new SqsQueue(Postings, new SqsQueueProps { DeadLetterQueue = Postings }));
    }

    private void AddClose(IFunction function)
    {
        var close = new LambdaInvoke(this, "Close", new LambdaInvokeProps { LambdaFunction = function, OutputPath = "$.Payload" });
        var notify = new SqsSendMessage(this, "Notify", new SqsSendMessageProps { Queue = Postings, MessageBody = TaskInput.FromJsonPathAt("$") });
        var choice = new Choice(this, "Balanced?");
        var definition = new Wait(this, "Settle", new WaitProps { Time = WaitTime.Duration(Duration.Minutes(5)) })
            .Next(close)
            .Next(choice.When(Amazon.CDK.AWS.StepFunctions.Condition.BooleanEquals("$.ok", true), new Succeed(this, "Done")).Otherwise(notify));
        var logs = new LogGroup(this, "CloseLogs", new Amazon.CDK.AWS.Logs.LogGroupProps { Retention = RetentionDays.INFINITE });
        _ = new StateMachine(this, "Closing", new StateMachineProps
        {
            DefinitionBody = DefinitionBody.FromChainable(definition),
            Logs = new Amazon.CDK.AWS.StepFunctions.LogOptions { Destination = logs, Level = Amazon.CDK.AWS.StepFunctions.LogLevel.ERROR },
        });
    }
}

public sealed class ReportingStack : Stack
{
    public ReportingStack(Construct scope, string id, ISettings settings, CoreStack core, IStackProps? props = null) : base(scope, id, props)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2, NatGateways = 1, IpAddresses = IpAddresses.Cidr(settings["Cidr"] ?? "10.20.0.0/16") });
        var cluster = new DatabaseCluster(this, "Warehouse", new DatabaseClusterProps
        {
            Engine = DatabaseClusterEngine.AuroraMysql(new AuroraMysqlClusterEngineProps { Version = AuroraMysqlEngineVersion.VER_3_04_0 }),
            Writer = ClusterInstance.Provisioned("writer", new ProvisionedClusterInstanceProps { InstanceType = InstanceType.Of(InstanceClass.R6G, InstanceSize.LARGE), PubliclyAccessible = true }),
            Readers = [ClusterInstance.ServerlessV2("reader1", new ServerlessV2ClusterInstanceProps { ScaleWithWriter = true }), ClusterInstance.ServerlessV2("reader2")],
            Vpc = vpc,
            VpcSubnets = new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS },
        });
        var host = new Instance_(this, "Bastion", new Amazon.CDK.AWS.EC2.InstanceProps
        {
            Vpc = vpc,
            InstanceType = InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
            BlockDevices = [new BlockDevice { DeviceName = "/dev/xvda", Volume = BlockDeviceVolume.Ebs(20) }],
        });
        host.Connections.AllowFromAnyIpv4(Port.Tcp(22), "ssh");
        cluster.Connections.AllowDefaultPortFrom(host);
        cluster.Connections.AllowFrom(Peer.Ipv4("10.0.0.0/8"), Port.Tcp(3306));
        cluster.Secret!.GrantRead(host.Role);
        var role = new Role(this, "Analyst", new RoleProps
        {
            AssumedBy = new AccountPrincipal("333333333333"),
            InlinePolicies = new Dictionary<string, PolicyDocument>
            {
                ["read"] = new PolicyBuilder().Allow("*", "dynamodb:Scan", "dynamodb:Query").Allow(core.Entries.TableArn, "dynamodb:*").Build(),
            },
        });
        core.Balances.GrantReadData(role);
    }
}

public sealed class LedgerStage : Amazon.CDK.Stage
{
    public LedgerStage(Construct scope, string id, ISettings settings, Amazon.CDK.IStageProps? props = null) : base(scope, id, props)
    {
        var core = new CoreStack(this, "Core", settings);
        _ = new ReportingStack(this, "Reporting", settings.Section("Reporting"), core);
    }
}

public sealed class PipelineStack : Stack
{
    public PipelineStack(Construct scope, string id, IReadOnlyDictionary<string, string?> values) : base(scope, id)
    {
        var source = new Bucket(this, "Source", new BucketProps { Versioned = true });
        var pipeline = new Amazon.CDK.Pipelines.CodePipeline(this, "Pipeline", new Amazon.CDK.Pipelines.CodePipelineProps
        {
            PipelineName = "ledger",
            Synth = new ShellStep("Synth", new ShellStepProps
            {
                Input = CodePipelineSource.S3(source, "source.zip"),
                Commands = ["npm i -g aws-cdk", "dotnet build", "cdk synth"],
            }),
        });
        var root = new InMemorySettings(values);
        foreach (var stage in new[] { "Test", "Prod" })
        {
            pipeline.AddStage(new LedgerStage(this, stage, root.Section(stage)));
        }
    }
}

public static class Program
{
    public static void AddAll(App app)
    {
        var values = new Dictionary<string, string?> { ["Test:IsProd"] = "false", ["Prod:IsProd"] = "true", ["Prod:Reporting:Cidr"] = "10.40.0.0/16" };
        _ = new PipelineStack(app, "LedgerPipeline", values);
        _ = new LedgerStage(app, "LedgerLocal", new InMemorySettings(values));
    }
}

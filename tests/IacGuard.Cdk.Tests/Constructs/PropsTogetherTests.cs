using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>Props that change what other props of the construct make, and options that were tried for some values only.</summary>
public sealed class PropsTogetherTests
{
    [Fact]
    public async Task PairOfOptionsOfAContainer_IsToldInItsOwnPlace()
    {
        var stack = await Read(
            """
            var task = new Ec2TaskDefinition(this, "Task");
            task.AddContainer("web", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx"),
                MemoryLimitMiB = 512,
                ReadonlyRootFilesystem = true,
                PortMappings = new IPortMapping[] { new PortMapping { ContainerPort = 8080 } },
                Logging = LogDrivers.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
            });
            """);

        var containers = Assert.IsType<ListValue>(stack.At("Task", "ContainerDefinitions"));
        Assert.Single(containers.Items);
        Assert.Equal("true", stack.Text("Task", "ContainerDefinitions[0].ReadonlyRootFilesystem"));
        Assert.Equal("awslogs", stack.Text("Task", "ContainerDefinitions[0].LogConfiguration.LogDriver"));
    }

    [Fact]
    public async Task VariablesOfAContainer_HaveTheirNames()
    {
        var stack = await Read(
            """
            var task = new FargateTaskDefinition(this, "Task");
            task.AddContainer("web", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx"),
                Environment = new Dictionary<string, string> { ["MODE"] = "fast", ["LEVEL"] = "2" },
            });
            """);

        Assert.Equal("[{Name: MODE, Value: fast}, {Name: LEVEL, Value: 2}]", stack.Text("Task", "ContainerDefinitions[0].Environment"));
    }

    [Fact]
    public async Task LogDriverMadeByItsConstructor_IsThatOfTheFactory()
    {
        var stack = await Read(
            """
            var task = new FargateTaskDefinition(this, "Task");
            task.AddContainer("web", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx"),
                Logging = new AwsLogDriver(new AwsLogDriverProps { StreamPrefix = "web", LogRetention = Amazon.CDK.AWS.Logs.RetentionDays.ONE_WEEK }),
            });
            """);

        Assert.Equal("7", stack.Text("TaskwebLogGroup", "RetentionInDays"));
        Assert.Equal("web", stack.Text("Task", "ContainerDefinitions[0].LogConfiguration.Options.awslogs-stream-prefix"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", LogRetention = Amazon.CDK.AWS.Logs.RetentionDays.ONE_WEEK", false)]
    public async Task OptionThatWasNotTried_LeavesOpenWhatTheOthersChange(string option, bool isKnown)
    {
        var stack = await Read(
            $$"""
            new Amazon.CDK.AWS.ECS.Patterns.QueueProcessingFargateService(this, "Worker", new Amazon.CDK.AWS.ECS.Patterns.QueueProcessingFargateServiceProps
            {
                Image = ContainerImage.FromRegistry("worker"),
                LogDriver = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "worker"{{option}} }),
            });
            """);

        Assert.Equal(isKnown, stack.OfType("AWS::Logs::LogGroup").All(static group => group.Properties["RetentionInDays"].IsAbsent));
        Assert.Equal(isKnown, stack.At("WorkerQueueProcessingTaskDef", "ContainerDefinitions") is ListValue { Items: [MapValue, ..] });
    }

    [Fact]
    public async Task RoleThatIsGiven_TakesThePlaceOfTheOneThatIsMade()
    {
        var stack = await Read(
            """
            var watch = new Role(this, "Watch", new RoleProps { AssumedBy = new ServicePrincipal("monitoring.rds.amazonaws.com") });
            new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "Db", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps
            {
                Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.Postgres(new Amazon.CDK.AWS.RDS.PostgresInstanceEngineProps { Version = Amazon.CDK.AWS.RDS.PostgresEngineVersion.VER_16 }),
                Vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc"),
                MonitoringInterval = Duration.Minutes(1),
                MonitoringRole = watch,
            });
            """);

        Assert.Equal("${Watch.Arn}", stack.Text("Db", "MonitoringRoleArn"));
        Assert.DoesNotContain(stack.OfType("AWS::IAM::Role"), static role => role.LogicalId == "DbMonitoringRole");
    }

    [Theory]
    [InlineData("AccessLogFormat.JsonWithStandardFields()", "{\"requestId\"")]
    [InlineData("AccessLogFormat.JsonWithStandardFields(new JsonWithStandardFieldProps { Ip = true, Caller = false, HttpMethod = true, Protocol = true, RequestTime = true, ResourcePath = true, ResponseLength = true, Status = true, User = false })", "{")]
    [InlineData("AccessLogFormat.Custom(\"$context.requestId $context.status\")", "$context.requestId $context.status")]
    public async Task FormatOfAnAccessLog_IsThatOfTheStage(string format, string begin)
    {
        var stack = await Read(
            $$"""
            new LambdaRestApi(this, "Api", new LambdaRestApiProps
            {
                Handler = Amazon.CDK.AWS.Lambda.Function.FromFunctionArn(this, "F", "arn:aws:lambda:eu-west-1:111122223333:function:f"),
                DeployOptions = new StageOptions
                {
                    StageName = "dev", TracingEnabled = true, AccessLogDestination = new LogGroupLogDestination(new Amazon.CDK.AWS.Logs.LogGroup(this, "Logs")), AccessLogFormat = {{format}},
                },
            });
            """);

        Assert.StartsWith(begin, stack.Text("ApiDeploymentStagedev", "AccessLogSetting.Format"), StringComparison.Ordinal);
        Assert.Equal("true", stack.Text("ApiDeploymentStagedev", "TracingEnabled"));
    }

    [Fact]
    public async Task WhatIsNamedAfterTheConstruct_StandsBesideTheOthersOfTheStack()
    {
        var stack = await Read(
            """
            new Amazon.CDK.AWS.Events.Rule(this, "Watch", new Amazon.CDK.AWS.Events.RuleProps
            {
                EventPattern = new Amazon.CDK.AWS.Events.EventPattern { DetailType = new[] { "changed" } },
                Targets = new Amazon.CDK.AWS.Events.IRuleTarget[] { new Amazon.CDK.AWS.Events.Targets.CloudWatchLogGroup(new Amazon.CDK.AWS.Logs.LogGroup(this, "Logs")) },
            });
            """);

        var policy = Assert.Single(stack.OfType("AWS::IAM::Policy"), static p => p.ConstructPath!.Contains("EventsLogGroupPolicy", StringComparison.Ordinal));
        Assert.Equal("EventsLogGroupPolicy{Watch}/CustomResourcePolicy/Resource", policy.ConstructPath);
    }

    [Fact]
    public async Task ConstructBelowANetwork_HasItsName()
    {
        var stack = await Read(
            """
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
            new Amazon.CDK.AWS.EC2.SecurityGroup(vpc, "Inner", new Amazon.CDK.AWS.EC2.SecurityGroupProps { Vpc = vpc });
            new Amazon.CDK.AWS.EC2.SecurityGroup(this, "Outer", new Amazon.CDK.AWS.EC2.SecurityGroupProps { Vpc = vpc });
            """);

        Assert.Equal("Name", stack.Text("VpcInner", "Tags[0].Key"));
        Assert.True(stack.At("VpcInner", "Tags[0].Value").IsUnknown);
        Assert.True(stack.At("Outer", "Tags").IsAbsent);
    }

    [Fact]
    public async Task QueueWithAKeyOfItsOwn_LetsTheTopicUseIt()
    {
        var stack = await Read(
            """
            var queue = new Queue(this, "Jobs", new QueueProps { Encryption = QueueEncryption.KMS });
            new Amazon.CDK.AWS.SNS.Topic(this, "News").AddSubscription(new Amazon.CDK.AWS.SNS.Subscriptions.SqsSubscription(queue));
            """);

        Assert.Equal("{Service: sns.amazonaws.com}", stack.Text("JobsKey", "KeyPolicy.Statement[1].Principal"));
    }

    private static Task<Stack> Read(string statements) => Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.APIGateway;
        using Amazon.CDK.AWS.ECS;
        public class S : Amazon.CDK.Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        """);
}

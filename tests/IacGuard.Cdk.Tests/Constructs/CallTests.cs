using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>Calls on constructs, and props that meet, as the CDK synthesizes them.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task TargetsAddedOneByOne_StandBesideEachOther()
    {
        var stack = await Read(
            """
            var queue = new Queue(this, "Queue");
            var topic = new Amazon.CDK.AWS.SNS.Topic(this, "Topic");
            var rule = new Amazon.CDK.AWS.Events.Rule(this, "Rule");
            rule.AddTarget(new Amazon.CDK.AWS.Events.Targets.SqsQueue(queue));
            rule.AddTarget(new Amazon.CDK.AWS.Events.Targets.SnsTopic(topic));
            """);

        Assert.Equal("${Queue.Arn}", stack.Text("Rule", "Targets[0].Arn"));
        Assert.Equal("${Topic}", stack.Text("Rule", "Targets[1].Arn"));
    }

    [Fact]
    public async Task DeadLetterQueueOfATargetThatIsAQueue_IsNeverSaidToBeMissing()
    {
        var stack = await Read(
            """
            var queue = new Queue(this, "Queue");
            var dead = new Queue(this, "Dead");
            new Amazon.CDK.AWS.Events.Rule(this, "Rule", new Amazon.CDK.AWS.Events.RuleProps
            {
                Targets = new[] { new Amazon.CDK.AWS.Events.Targets.SqsQueue(queue, new Amazon.CDK.AWS.Events.Targets.SqsQueueProps { DeadLetterQueue = dead }) },
            });
            """);

        Assert.Equal("${Queue.Arn}", stack.Text("Rule", "Targets[0].Arn"));
        Assert.False(stack.At("Rule", "Targets[0].DeadLetterConfig").IsAbsent);
    }

    [Fact]
    public async Task AlarmOfAMetric_StandsInItsScope()
    {
        var stack = await Read(
            """
            var queue = new Queue(this, "Queue");
            var alarm = queue.MetricApproximateNumberOfMessagesVisible().CreateAlarm(this, $"{id}-late", new Amazon.CDK.AWS.CloudWatch.CreateAlarmOptions { Threshold = 5, EvaluationPeriods = 1 });
            alarm.AddAlarmAction(new Amazon.CDK.AWS.CloudWatch.Actions.SnsAction(new Amazon.CDK.AWS.SNS.Topic(this, "Topic")));
            """);

        var alarm = Assert.Single(stack.OfType("AWS::CloudWatch::Alarm"));
        Assert.Equal("{id}-late/Resource", alarm.ConstructPath);
        Assert.False(alarm["AlarmActions"].IsAbsent);
        Assert.False(stack.IsOpen);
    }

    [Theory]
    [InlineData("", "AWS::ServiceDiscovery::PrivateDnsNamespace")]
    [InlineData(", Type = Amazon.CDK.AWS.ServiceDiscovery.NamespaceType.HTTP", "AWS::ServiceDiscovery::HttpNamespace")]
    public async Task NamespaceOfACluster_IsOfTheTypeThatItsOptionsChoose(string type, string expected)
    {
        var options = "new Amazon.CDK.AWS.ECS.CloudMapNamespaceOptions { Name = \"orders.local\"" + type + " }";
        var stack = await Read(
            $$"""
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
            new Amazon.CDK.AWS.ECS.Cluster(this, "Now", new Amazon.CDK.AWS.ECS.ClusterProps { Vpc = vpc, DefaultCloudMapNamespace = {{options}} });
            new Amazon.CDK.AWS.ECS.Cluster(this, "Later", new Amazon.CDK.AWS.ECS.ClusterProps { Vpc = vpc }).AddDefaultCloudMapNamespace({{options}});
            """);

        Assert.Equal(["Now/DefaultServiceDiscoveryNamespace/Resource", "Later/DefaultServiceDiscoveryNamespace/Resource"], stack.OfType(expected).Select(static n => n.ConstructPath!));
    }

    [Theory]
    [InlineData("MaxAzs = 2")]
    [InlineData("MaxAzs = id.Length")]
    public async Task EndpointsOfANetwork_StandBelowTheirKeys(string zones)
    {
        const string Endpoint = "new Amazon.CDK.AWS.EC2.GatewayVpcEndpointOptions { Service = Amazon.CDK.AWS.EC2.GatewayVpcEndpointAwsService.S3 }";
        var stack = await Read(
            $$"""
            new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc", new Amazon.CDK.AWS.EC2.VpcProps
            {
                {{zones}},
                GatewayEndpoints = new Dictionary<string, Amazon.CDK.AWS.EC2.IGatewayVpcEndpointOptions> { ["Objects"] = {{Endpoint}}, ["Tables"] = {{Endpoint}} },
            });
            """);

        Assert.Equal(["Vpc/Objects/Resource", "Vpc/Tables/Resource"], stack.OfType("AWS::EC2::VPCEndpoint").Select(static e => e.ConstructPath!));
    }

    [Fact]
    public async Task AuthorizerOfTheUsersOwn_IsNotTakenForOneOfTheLibrary()
    {
        var stack = await Code.ReadAsync(
            """
            var api = new Amazon.CDK.AWS.Apigatewayv2.HttpApi(this, "Api");
            api.AddRoutes(new Amazon.CDK.AWS.Apigatewayv2.AddRoutesOptions { Path = "/", Authorizer = new HttpNoneAuthorizer(), Integration = new Amazon.CDK.AwsApigatewayv2Integrations.HttpUrlIntegration("Url", "https://example.com") });
            """,
            types: "public class HttpNoneAuthorizer : Amazon.CDK.AWS.Apigatewayv2.HttpNoneAuthorizer { }");

        Assert.IsType<UnknownValue>(Assert.Single(stack.OfType("AWS::ApiGatewayV2::Route"))["AuthorizationType"]);
    }

    [Fact]
    public async Task AlarmsThatMayHaveOneId_AreBothThere_AndWhatIsCalledOnOneMayBeMeantForTheOther()
    {
        var stack = await Read(
            """
            foreach (var name in new[] { "a", "b" })
            {
                var alarm = new Queue(this, name).MetricApproximateNumberOfMessagesVisible().CreateAlarm(this, $"{id}Late", new Amazon.CDK.AWS.CloudWatch.CreateAlarmOptions { Threshold = 5, EvaluationPeriods = 1 });
                alarm.AddAlarmAction(new Amazon.CDK.AWS.CloudWatch.Actions.SnsAction(new Amazon.CDK.AWS.SNS.Topic(this, name + "Topic")));
            }
            """);

        var alarms = stack.OfType("AWS::CloudWatch::Alarm").ToList();
        Assert.Equal(2, alarms.Count);
        Assert.All(alarms, static a => Assert.True(a.IsShared));
    }

    [Fact]
    public async Task OptionsOfABehavior_AreThoseOfTheOneThatIsAdded()
    {
        var stack = await Read(
            """
            var origin = new Amazon.CDK.AWS.CloudFront.Origins.HttpOrigin("shop.example.com");
            var site = new Amazon.CDK.AWS.CloudFront.Distribution(this, "Site", new Amazon.CDK.AWS.CloudFront.DistributionProps
            {
                DefaultBehavior = new Amazon.CDK.AWS.CloudFront.BehaviorOptions { Origin = origin },
            });
            site.AddBehavior("/open/*", origin);
            site.AddBehavior("/api/*", origin, new Amazon.CDK.AWS.CloudFront.AddBehaviorOptions { ViewerProtocolPolicy = Amazon.CDK.AWS.CloudFront.ViewerProtocolPolicy.HTTPS_ONLY });
            """);

        Assert.Equal("allow-all", stack.Text("Site", "DistributionConfig.CacheBehaviors[0].ViewerProtocolPolicy"));
        Assert.Equal("https-only", stack.Text("Site", "DistributionConfig.CacheBehaviors[1].ViewerProtocolPolicy"));
    }

    [Fact]
    public async Task AnyNumberOfTexts_IsNotToldAsNone()
    {
        var stack = await Read(
            """
            var api = new Amazon.CDK.AWS.AppSync.GraphqlApi(this, "Api", new Amazon.CDK.AWS.AppSync.GraphqlApiProps { Name = "api", Definition = Amazon.CDK.AWS.AppSync.Definition.FromFile("schema.graphql") });
            var all = new Amazon.CDK.AWS.IAM.Role(this, "All", new Amazon.CDK.AWS.IAM.RoleProps { AssumedBy = new Amazon.CDK.AWS.IAM.ServicePrincipal("ecs-tasks.amazonaws.com") });
            var one = new Amazon.CDK.AWS.IAM.Role(this, "One", new Amazon.CDK.AWS.IAM.RoleProps { AssumedBy = new Amazon.CDK.AWS.IAM.ServicePrincipal("ecs-tasks.amazonaws.com") });
            api.GrantMutation(all);
            api.GrantMutation(one, "addOrder");
            """);

        Assert.Contains(stack.Resources, static r => r.LogicalId == "AllDefaultPolicy");
        Assert.DoesNotContain(stack.Resources, static r => r.LogicalId == "OneDefaultPolicy");
        Assert.True(stack.Resources.Single(static r => r.LogicalId == "One").IsShared);
    }

    [Fact]
    public async Task MethodWhoseOptionsAreNotKnown_IsThere()
    {
        var stack = await Read(
            """
            var api = new Amazon.CDK.AWS.APIGateway.RestApi(this, "Api");
            api.Root.AddMethod("GET", new Amazon.CDK.AWS.APIGateway.MockIntegration(), (Amazon.CDK.AWS.APIGateway.IMethodOptions)Node.TryGetContext("options"));
            """);

        Assert.Contains(stack.Resources, static r => r is { Type: "AWS::ApiGateway::Method", ConstructPath: "Api/Default/GET/Resource" });
    }

    [Fact]
    public async Task ChildThatMayBeTakenOut_IsThereUnderACondition()
    {
        var stack = await Read(
            """
            var queue = new Amazon.CDK.AWS.SQS.Queue(this, "Queue");
            var other = new Amazon.CDK.AWS.SQS.Queue(this, "Other");
            var gone = new Amazon.CDK.AWS.SQS.Queue(this, "Gone");
            if (id == "test") { Node.TryRemoveChild("Queue"); }
            other.Node.TryRemoveChild(id);
            Node.TryRemoveChild("Gone");
            """);

        Assert.NotNull(stack.Resources.Single(static r => r.LogicalId == "Queue").Condition);
        Assert.NotNull(stack.Resources.Single(static r => r.LogicalId == "Other").Condition);
        Assert.DoesNotContain(stack.Resources, static r => r.LogicalId == "Gone");
    }

    [Fact]
    public async Task VariablesOfAContainerThatAreNotAllKnown_MakeNoOtherContainer()
    {
        var stack = await Read(
            """
            var variables = new System.Collections.Generic.Dictionary<string, string> { ["STAGE"] = "test" };
            foreach (var name in id.Split(',')) { variables[name] = "on"; }
            var task = new Amazon.CDK.AWS.ECS.FargateTaskDefinition(this, "Task");
            task.AddContainer("web", new Amazon.CDK.AWS.ECS.ContainerDefinitionOptions { Image = Amazon.CDK.AWS.ECS.ContainerImage.FromRegistry("nginx"), Environment = variables });
            """);

        Assert.Single(Assert.IsType<ListValue>(stack.At("Task", "ContainerDefinitions")).Items);
        Assert.Equal("STAGE", stack.Text("Task", "ContainerDefinitions[0].Environment[0].Name"));
    }

    [Fact]
    public async Task ContainersOfAFargateTask_AreWhatTheOptionsSay()
    {
        var stack = await Read(
            """
            var task = new Amazon.CDK.AWS.ECS.FargateTaskDefinition(this, "Task");
            task.AddContainer("web", new Amazon.CDK.AWS.ECS.ContainerDefinitionOptions
            {
                Image = Amazon.CDK.AWS.ECS.ContainerImage.FromRegistry("nginx"),
                ReadonlyRootFilesystem = true,
                PortMappings = new[] { new Amazon.CDK.AWS.ECS.PortMapping { ContainerPort = 80 } },
            });
            task.AddContainer("side", new Amazon.CDK.AWS.ECS.ContainerDefinitionOptions { Image = Amazon.CDK.AWS.ECS.ContainerImage.FromRegistry("side") });
            """);

        var containers = Assert.IsType<ListValue>(stack.At("Task", "ContainerDefinitions")).Items;
        Assert.Equal(2, containers.Count);
        Assert.Equal("true", stack.Text("Task", "ContainerDefinitions[0].ReadonlyRootFilesystem"));
        Assert.True(stack.At("Task", "ContainerDefinitions[1].ReadonlyRootFilesystem").IsAbsent);
    }

    [Fact]
    public async Task RoleGivenForStartingTasks_IsNotMadeByAContainer()
    {
        var stack = await Read(
            """
            var starter = new Amazon.CDK.AWS.IAM.Role(this, "Starter", new Amazon.CDK.AWS.IAM.RoleProps { AssumedBy = new Amazon.CDK.AWS.IAM.ServicePrincipal("ecs-tasks.amazonaws.com") });
            var task = new Amazon.CDK.AWS.ECS.FargateTaskDefinition(this, "Task", new Amazon.CDK.AWS.ECS.FargateTaskDefinitionProps { ExecutionRole = starter });
            task.AddContainer("web", new Amazon.CDK.AWS.ECS.ContainerDefinitionOptions
            {
                Image = Amazon.CDK.AWS.ECS.ContainerImage.FromRegistry("nginx"),
                Logging = Amazon.CDK.AWS.ECS.LogDriver.AwsLogs(new Amazon.CDK.AWS.ECS.AwsLogDriverProps { StreamPrefix = "web" }),
            });
            """);

        Assert.Equal("${Starter.Arn}", stack.Text("Task", "ExecutionRoleArn"));
        Assert.Equal(["Starter", "TaskTaskRole"], stack.OfType("AWS::IAM::Role").Select(static r => r.LogicalId).Order());
    }

    [Fact]
    public async Task FunctionWithAnImageOfAnAsset_IsKnownButForItsImage()
    {
        var stack = await Read("""new DockerImageFunction(this, "F", new DockerImageFunctionProps { Code = DockerImageCode.FromImageAsset("src"), MemorySize = 256 });""");

        Assert.Equal("256", stack.Text("F", "MemorySize"));
        Assert.Equal("Image", stack.Text("F", "PackageType"));
        Assert.True(stack.At("F", "Code.ImageUri").IsUnknown);
        Assert.True(stack.At("F", "TracingConfig").IsAbsent);
        Assert.Equal("${FServiceRole.Arn}", stack.Text("F", "Role"));
    }

    [Fact]
    public async Task ResourceOfAwsSam_MayBringOthersOfItsFamilies()
    {
        var stack = await Read("""new Amazon.CDK.AWS.SAM.CfnSimpleTable(this, "Orders");""");

        Assert.True(stack.MayGain("AWS::SQS::QueuePolicy"));
        Assert.False(stack.MayGain("AWS::EC2::FlowLog"));
    }

    [Fact]
    public async Task EventSourcesOfOneFunction_AreResourcesOfTheirOwn()
    {
        var stack = await Read(
            """
            var function = new Function(this, "F", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "i.h", Code = Code.FromInline("x") });
            function.AddEventSource(new Amazon.CDK.AWS.Lambda.EventSources.SqsEventSource(new Queue(this, "One")));
            function.AddEventSource(new Amazon.CDK.AWS.Lambda.EventSources.SqsEventSource(new Queue(this, "Two")));
            """);

        Assert.Equal(["${One.Arn}", "${Two.Arn}"], stack.OfType("AWS::Lambda::EventSourceMapping").Select(static r => r["EventSourceArn"].ToString()));
    }

    [Fact]
    public async Task IdNamedAfterAnIdThatCodePutsTogether_HasOneHole()
    {
        var stack = await Read(
            """
            var function = new Function(this, "F", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "i.h", Code = Code.FromInline("x") });
            function.AddEventSource(new Amazon.CDK.AWS.Lambda.EventSources.SqsEventSource(new Queue(this, $"Orders-{id}")));
            """);

        Assert.Equal("F/SqsEventSource:{Orders-id}/Resource", Assert.Single(stack.OfType("AWS::Lambda::EventSourceMapping")).ConstructPath);
    }

    [Fact]
    public async Task PublicReadAccess_IsAStatementOfTheBucketsPolicy()
    {
        var stack = await Read("""new Bucket(this, "B", new BucketProps { PublicReadAccess = true, BlockPublicAccess = BlockPublicAccess.BLOCK_ACLS });""");

        Assert.Equal("[{Action: s3:GetObject, Effect: Allow, Principal: {AWS: *}, Resource: ${B.Arn}/*}]", stack.Text("BPolicy", "PolicyDocument.Statement"));
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public async Task AutoDeleteObjects_IsAddedToThePolicyThatIsThere()
    {
        var stack = await Read("""new Bucket(this, "B", new BucketProps { AutoDeleteObjects = true, RemovalPolicy = RemovalPolicy.DESTROY, EnforceSSL = true });""");

        var statements = Assert.IsType<ListValue>(stack.At("BPolicy", "PolicyDocument.Statement"));
        Assert.Contains(statements.Items, static s => s.ToString()!.Contains("aws:SecureTransport", StringComparison.Ordinal));
        Assert.Contains(statements.Items, static s => s.ToString()!.Contains("s3:DeleteObject*", StringComparison.Ordinal));
    }

    [Fact]
    public async Task StructOfAnL1Construct_StandsUnderCloudFormationsName()
    {
        var stack = await Read("""new Amazon.CDK.AWS.OpenSearchService.CfnDomain(this, "D", new Amazon.CDK.AWS.OpenSearchService.CfnDomainProps { VpcOptions = new Amazon.CDK.AWS.OpenSearchService.CfnDomain.VPCOptionsProperty { SubnetIds = new[] { "s" } } });""");

        Assert.Equal("[s]", stack.Text("D", "VPCOptions.SubnetIds"));
    }

    [Fact]
    public async Task RetentionForEver_LeavesNothingBehind()
    {
        var stack = await Read("""new Amazon.CDK.AWS.Logs.LogGroup(this, "L", new Amazon.CDK.AWS.Logs.LogGroupProps { Retention = Amazon.CDK.AWS.Logs.RetentionDays.INFINITE });""");

        Assert.Equal("{}", stack.OfType("AWS::Logs::LogGroup").Single().Properties.ToString());
    }

    [Fact]
    public async Task AlarmThatIsHandedOut_MayGetActions()
    {
        var stack = await Read("""Give(new Amazon.CDK.AWS.CloudWatch.Alarm(this, "A", new Amazon.CDK.AWS.CloudWatch.AlarmProps { Threshold = 1, EvaluationPeriods = 1, Metric = new Queue(this, "Q").MetricApproximateNumberOfMessagesVisible() }));""");

        Assert.IsType<UnknownValue>(stack.At("A", "AlarmActions"));
    }

    [Fact]
    public async Task PropInsideOfAnother_DoesNotOverrideWhatIsSaid()
    {
        var stack = await Read(
            """
            new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "D", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps
            {
                Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.MYSQL,
                Vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc"),
                VpcSubnets = new Amazon.CDK.AWS.EC2.SubnetSelection { SubnetType = Amazon.CDK.AWS.EC2.SubnetType.PUBLIC },
                PubliclyAccessible = false,
            });
            """);

        Assert.IsType<UnknownValue>(stack.At("D", "PubliclyAccessible"));
    }

    private static Task<Stack> Read(string statements) => Code.ReadTypeAsync(
        $$"""
        public class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        public static class Out { public static extern void Give(object given); }
        """.Replace("Give(new", "Out.Give(new", StringComparison.Ordinal));
}

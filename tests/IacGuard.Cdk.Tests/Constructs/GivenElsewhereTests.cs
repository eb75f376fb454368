using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>What the sweep saw with constructs of its own, where the code gives others, as the CDK synthesizes it.</summary>
public sealed class GivenElsewhereTests
{
    [Fact]
    public async Task HookOfADeploymentThatHasARoleOfTheCode_IsLetByThatRole()
    {
        var stack = await Read(
            """
            var role = new Role(this, "HookRole", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
            var hook = new Function(this, "Hook", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "i", Code = Code.FromInline("x"), Role = role });
            var fn = new Function(this, "Fn", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "i", Code = Code.FromInline("x") });
            new Amazon.CDK.AWS.CodeDeploy.LambdaDeploymentGroup(this, "Group", new Amazon.CDK.AWS.CodeDeploy.LambdaDeploymentGroupProps
            {
                Alias = new Alias(this, "Live", new AliasProps { AliasName = "live", Version = fn.CurrentVersion }), PreHook = hook,
            });
            """);

        Assert.Contains("codedeploy:PutLifecycleEventHookExecutionStatus", stack.Text("HookRoleDefaultPolicy", "PolicyDocument"), StringComparison.Ordinal);
        Assert.DoesNotContain(stack.Resources, static r => r.ConstructPath?.StartsWith("Hook/ServiceRole", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("EnforceSSL = true")]
    [InlineData("EnforceSSL = true, RemovalPolicy = RemovalPolicy.DESTROY, AutoDeleteObjects = id == \"x\"")]
    public async Task PolicyOfABucketThatADistributionReads_KeepsWhatItHolds(string props)
    {
        var stack = await Read(
            $$"""
            var identity = new Amazon.CDK.AWS.CloudFront.OriginAccessIdentity(this, "Identity");
            var site = new Amazon.CDK.AWS.S3.Bucket(this, "Site", new Amazon.CDK.AWS.S3.BucketProps { {{props}} });
            new Amazon.CDK.AWS.CloudFront.Distribution(this, "Front", new Amazon.CDK.AWS.CloudFront.DistributionProps
            {
                DefaultBehavior = new Amazon.CDK.AWS.CloudFront.BehaviorOptions
                {
                    Origin = new Amazon.CDK.AWS.CloudFront.Origins.S3Origin(site, new Amazon.CDK.AWS.CloudFront.Origins.S3OriginProps { OriginAccessIdentity = identity }),
                },
            });
            """);

        var policy = stack.OfType("AWS::S3::BucketPolicy").Single()["PolicyDocument"].ToString()!;
        Assert.Contains("aws:SecureTransport", policy, StringComparison.Ordinal);
        Assert.Contains("S3CanonicalUserId", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "${TaskmainLogGroup.Arn}")]
    [InlineData("LogGroup = Amazon.CDK.AWS.Logs.LogGroup.FromLogGroupName(this, \"Logs\", \"tasks\")", "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:tasks:*")]
    [InlineData("LogGroup = Amazon.CDK.AWS.Logs.LogGroup.FromLogGroupArn(this, \"Logs\", \"arn:aws:logs:eu-west-1:111122223333:log-group:tasks\")", "arn:aws:logs:eu-west-1:111122223333:log-group:tasks:*")]
    public async Task LogsOfATaskThatStartsWithARoleOfTheCode_AreLetByThatRole(string group, string expected)
    {
        var stack = await Read(
            $$"""
            var role = new Role(this, "Start", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
            var run = new Role(this, "Run", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
            var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps { ExecutionRole = role, TaskRole = run });
            task.AddContainer("main", new ContainerDefinitionOptions
            {
                Image = ContainerImage.FromRegistry("nginx"), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "main", {{group}} }),
            });
            """);

        Assert.Equal(expected, stack.Text("StartDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
        Assert.Single(stack.OfType("AWS::IAM::Policy"));
    }

    [Theory]
    [InlineData("new Amazon.CDK.AWS.EC2.Vpc(this, \"Net\")", "EcsDefaultClusterMnL3mNNYNNet/Resource")]
    [InlineData("Amazon.CDK.AWS.EC2.Vpc.FromVpcAttributes(this, \"Net\", new Amazon.CDK.AWS.EC2.VpcAttributes { VpcId = \"vpc-1\", AvailabilityZones = new[] { \"a\", \"b\" }, PrivateSubnetIds = new[] { \"s\", \"t\" }, PublicSubnetIds = new[] { \"u\", \"v\" } })", "EcsDefaultClusterMnL3mNNYN{vpc}/Resource")]
    public async Task ClusterOfAServiceThatIsGivenNone_IsNamedAfterItsVpc(string vpc, string expected)
    {
        var stack = await Read(
            $$"""
            new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateService(this, "Web", new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateServiceProps
            {
                Vpc = {{vpc}},
                TaskImageOptions = new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
            });
            """);

        Assert.Equal(expected, Assert.Single(stack.OfType("AWS::ECS::Cluster")).ConstructPath);
    }

    [Fact]
    public async Task VpcThatSaysItIsLikeEveryOther_HasItsSubnets()
    {
        var stack = await Read("""new Amazon.CDK.AWS.EC2.Vpc(this, "Net", new Amazon.CDK.AWS.EC2.VpcProps { IpProtocol = Amazon.CDK.AWS.EC2.IpProtocol.IPV4_ONLY, MaxAzs = 2 });""");

        Assert.Equal(4, stack.OfType("AWS::EC2::Subnet").Count());
    }

    [Fact]
    public async Task SettingsOfMethods_StandBehindThoseOfTheStage()
    {
        var stack = await Read(
            """
            var api = new Amazon.CDK.AWS.APIGateway.RestApi(this, "Api", new Amazon.CDK.AWS.APIGateway.RestApiProps
            {
                DeployOptions = new Amazon.CDK.AWS.APIGateway.StageOptions
                {
                    ThrottlingRateLimit = 3,
                    MethodOptions = new System.Collections.Generic.Dictionary<string, Amazon.CDK.AWS.APIGateway.IMethodDeploymentOptions>
                    {
                        { "/a/b/get", new Amazon.CDK.AWS.APIGateway.MethodDeploymentOptions { MetricsEnabled = true } },
                        { "/*/*", new Amazon.CDK.AWS.APIGateway.MethodDeploymentOptions { ThrottlingBurstLimit = 9 } },
                    },
                },
            });
            api.Root.AddMethod("GET");
            """);

        var settings = stack.OfType("AWS::ApiGateway::Stage").Single()["MethodSettings"].ToString();
        Assert.Equal(
            "[{DataTraceEnabled: false, HttpMethod: *, ResourcePath: /*, ThrottlingRateLimit: 3}, {HttpMethod: GET, ResourcePath: /~1a~1b, MetricsEnabled: true, DataTraceEnabled: false}, "
            + "{HttpMethod: *, ResourcePath: /*, ThrottlingBurstLimit: 9, DataTraceEnabled: false}]",
            settings);
    }

    [Fact]
    public async Task WhatTheSweepCouldNotTryInsideOfAProp_MaySetWhateverElseThePropSets()
    {
        var stack = await Read(
            """
            new Amazon.CDK.AWS.SecretsManager.Secret(this, "Secret", new Amazon.CDK.AWS.SecretsManager.SecretProps
            {
                GenerateSecretString = new Amazon.CDK.AWS.SecretsManager.SecretStringGenerator { SecretStringTemplate = "{}", GenerateStringKey = "key" },
            });
            """);

        Assert.IsType<UnknownValue>(stack.At("Secret", "GenerateSecretString.PasswordLength"));
    }

    [Theory]
    [InlineData("Authorizer = token", "CUSTOM", "${Token}")]
    [InlineData("Authorizer = pool", "COGNITO_USER_POOLS", "${Pool}")]
    [InlineData("Authorizer = given", "unknown", "unknown")]
    [InlineData("Authorizer = given, AuthorizationType = Amazon.CDK.AWS.APIGateway.AuthorizationType.CUSTOM", "CUSTOM", "unknown")]
    [InlineData("ApiKeyRequired = true", "NONE", "absent")]
    public async Task AuthorizerOfAMethod_StatesHowItIsAuthorized(string options, string type, string id)
    {
        var stack = await Read(
            $$"""
            var fn = new Function(this, "Fn", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "i", Code = Code.FromInline("x") });
            var token = new Amazon.CDK.AWS.APIGateway.TokenAuthorizer(this, "Token", new Amazon.CDK.AWS.APIGateway.TokenAuthorizerProps { Handler = fn });
            var users = new Amazon.CDK.AWS.Cognito.UserPool(this, "Users");
            var pool = new Amazon.CDK.AWS.APIGateway.CognitoUserPoolsAuthorizer(this, "Pool", new Amazon.CDK.AWS.APIGateway.CognitoUserPoolsAuthorizerProps { CognitoUserPools = new[] { users } });
            var api = new Amazon.CDK.AWS.APIGateway.RestApi(this, "Api");
            api.Root.AddMethod("GET", null, new Amazon.CDK.AWS.APIGateway.MethodOptions { {{options}} });
            """);

        var method = Assert.Single(stack.OfType("AWS::ApiGateway::Method"));
        Assert.Equal((type, id), (method["AuthorizationType"].ToString(), method["AuthorizerId"].ToString()));
    }

    [Fact]
    public async Task MethodThatStatesThatItIsOpen_DoesNotTakeTheAuthorizerOfItsApi()
    {
        var stack = await Read(
            """
            var api = new Amazon.CDK.AWS.APIGateway.RestApi(this, "Api", new Amazon.CDK.AWS.APIGateway.RestApiProps
            {
                DefaultMethodOptions = new Amazon.CDK.AWS.APIGateway.MethodOptions { Authorizer = given },
            });
            api.Root.AddMethod("GET", null, new Amazon.CDK.AWS.APIGateway.MethodOptions { AuthorizationType = Amazon.CDK.AWS.APIGateway.AuthorizationType.NONE });
            """);

        Assert.Equal("NONE", Assert.Single(stack.OfType("AWS::ApiGateway::Method"))["AuthorizationType"].ToString());
    }

    [Fact]
    public async Task OriginInItsOldSpelling_LetsTheIdentityReadTheBucket()
    {
        var stack = await Read(
            """
            var site = new Bucket(this, "Site");
            var web = new Bucket(this, "Web", new BucketProps { WebsiteIndexDocument = "index.html" });
            new Amazon.CDK.AWS.CloudFront.Distribution(this, "One", new Amazon.CDK.AWS.CloudFront.DistributionProps
            {
                DefaultBehavior = new Amazon.CDK.AWS.CloudFront.BehaviorOptions { Origin = new Amazon.CDK.AWS.CloudFront.Origins.S3Origin(site) },
            });
            new Amazon.CDK.AWS.CloudFront.Distribution(this, "Two", new Amazon.CDK.AWS.CloudFront.DistributionProps
            {
                DefaultBehavior = new Amazon.CDK.AWS.CloudFront.BehaviorOptions { Origin = new Amazon.CDK.AWS.CloudFront.Origins.S3Origin(web) },
            });
            """);

        Assert.Equal("{CanonicalUser: ${OneOrigin1S3Origin.S3CanonicalUserId}}", stack.Text("SitePolicy", "PolicyDocument.Statement[0].Principal"));
        Assert.Single(stack.OfType("AWS::S3::BucketPolicy"));
        Assert.False(stack.IsOpen);
    }

    [Theory]
    [InlineData("CreateInternetGateway = false", 0)]
    [InlineData("", 2)]
    public async Task GatewaysOfAVpcWithoutInternet_AreNotMade(string props, int expected)
    {
        var stack = await Read($"new Amazon.CDK.AWS.EC2.Vpc(this, \"Net\", new Amazon.CDK.AWS.EC2.VpcProps {{ MaxAzs = 2, {props} }});");

        Assert.Equal(expected, stack.OfType("AWS::EC2::NatGateway").Count());
        Assert.Equal(expected, stack.OfType("AWS::EC2::EIP").Count());
        Assert.Equal(expected == 0 ? 0 : 4, stack.OfType("AWS::EC2::Route").Count());
    }

    [Theory]
    [InlineData("CodeCommit", "codecommit:${AWS::Region}:${AWS::AccountId}:code")]
    [InlineData("ECR", "ecr:${AWS::Region}:${AWS::AccountId}:repository/code")]
    public async Task RepositoryThatIsImportedByName_HasTheArnOfItsService(string module, string expected)
    {
        var stack = await Read(
            $$"""
            var role = new Role(this, "Puller", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
            var code = Amazon.CDK.AWS.{{module}}.Repository.FromRepositoryName(this, "Code", "code");
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "*" }, Resources = new[] { code.RepositoryArn } }));
            """);

        Assert.Equal("arn:${AWS::Partition}:" + expected, stack.Text("PullerDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
    }

    [Fact]
    public async Task CreditsOfAnInstance_LeaveTheRestKnown()
    {
        var stack = await Read(
            """
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Net");
            new Amazon.CDK.AWS.EC2.Instance_(this, "Host", new Amazon.CDK.AWS.EC2.InstanceProps
            {
                Vpc = vpc, InstanceType = new Amazon.CDK.AWS.EC2.InstanceType("t3.small"), MachineImage = Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2023(),
                CreditSpecification = Amazon.CDK.AWS.EC2.CpuCredits.STANDARD, RequireImdsv2 = true,
            });
            """);

        Assert.Equal("standard", stack.Text("Host", "CreditSpecification.CPUCredits"));
        Assert.IsType<AbsentValue>(stack.At("Host", "DisableApiTermination"));
        Assert.Single(stack.OfType("AWS::EC2::LaunchTemplate"));
    }

    [Fact]
    public async Task MethodThatNoSweepCouldCall_MayChangeWhatItsConstructMade()
    {
        var stack = await Read(
            """
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Net");
            var lb = new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancer(this, "Old", new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancerProps { Vpc = vpc });
            lb.AddListener(new Amazon.CDK.AWS.ElasticLoadBalancing.LoadBalancerListener { ExternalPort = 443 });
            """);
        var balancer = stack.OfType("AWS::ElasticLoadBalancing::LoadBalancer").Single();

        Assert.True(balancer.Properties["Listeners"] is UnknownValue or ListValue { IsOpen: true });
    }

    [Fact]
    public async Task LoginsOfAReplica_MayBeSwitchedOnByWhoMayConnect()
    {
        var stack = await Read(
            """
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Net");
            var source = new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "Source", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps { Vpc = vpc, Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.MYSQL });
            var replica = new Amazon.CDK.AWS.RDS.DatabaseInstanceReadReplica(this, "Replica", new Amazon.CDK.AWS.RDS.DatabaseInstanceReadReplicaProps
            {
                SourceDatabaseInstance = source, Vpc = vpc, InstanceType = new Amazon.CDK.AWS.EC2.InstanceType("t3.small"),
            });
            replica.GrantConnect(new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }), "reader");
            """);

        Assert.IsType<UnknownValue>(stack.At("Replica", "EnableIAMDatabaseAuthentication"));
    }

    [Fact]
    public async Task PolicyOfALogDestination_IsNotThatOfItsRole()
    {
        var stack = await Read(
            """
            var role = new Role(this, "Writer", new RoleProps { AssumedBy = new ServicePrincipal("logs.amazonaws.com") });
            var to = new Amazon.CDK.AWS.Logs.CrossAccountDestination(this, "To", new Amazon.CDK.AWS.Logs.CrossAccountDestinationProps { Role = role, TargetArn = "arn:aws:kinesis:eu-west-1:111122223333:stream/s" });
            to.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "logs:PutSubscriptionFilter" }, Resources = new[] { "*" }, Principals = new[] { new AccountPrincipal("111122223333") } }));
            """);

        Assert.Empty(stack.OfType("AWS::IAM::Policy"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("task.AddFirelensLogRouter(\"firelens\", new FirelensLogRouterDefinitionOptions { Image = ContainerImage.FromRegistry(\"router\"), FirelensConfig = new FirelensConfig { Type = FirelensLogRouterType.FLUENTBIT } });", 0)]
    public async Task LogRouterOfTheCode_TakesThePlaceOfTheOneThatTheCdkMakes(string router, int expected)
    {
        var stack = await Read(
            $$"""
            var task = new FargateTaskDefinition(this, "Task");
            task.AddContainer("main", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx"), Logging = LogDrivers.Firelens(new FireLensLogDriverProps()) });
            {{router}}
            """);

        Assert.Equal(expected, stack.OfType("AWS::Logs::LogGroup").Count());
    }

    private static async Task<Stack> Read(string statements) => await Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.ECS;
        public class S : Stack
        {
            public S(Construct scope, string id, Amazon.CDK.AWS.APIGateway.IAuthorizer given) : base(scope, id)
            {
                {{statements}}
            }
        }
        """);
}

using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>What is called on a part of a construct: on its parts' own parts, on items of its arrays, or only to ask it something.</summary>
public sealed class PartTests
{
    private const string Service =
        """
        var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var web = new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateService(this, "Web", new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskImageOptions = new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx") },
        });
        """;

    private const string Group =
        """
        var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
        var group = new AutoScalingGroup(this, "Group", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = new Amazon.CDK.AWS.EC2.InstanceType("t3.micro"),
            MachineImage = Amazon.CDK.AWS.EC2.MachineImage.LatestAmazonLinux2023(),
        });
        """;

    [Fact]
    public async Task OverrideOnTheServiceOfAPattern_ChangesThatServiceAlone()
    {
        var stack = await Read(Service + """((CfnService)web.Service.Node.DefaultChild).AddPropertyOverride("EnableExecuteCommand", true);""");

        Assert.Equal("true", stack.Text("WebService", "EnableExecuteCommand"));
        Assert.DoesNotContain(stack.Resources, static r => r.IsShared);
    }

    [Fact]
    public async Task RuleForAGroupOfTheConnections_StandsInTheGroup()
    {
        var stack = await Read(Service + """web.Service.Connections.SecurityGroups[0].AddIngressRule(Amazon.CDK.AWS.EC2.Peer.AnyIpv4(), Amazon.CDK.AWS.EC2.Port.Tcp(22), "all");""");

        Assert.Equal("[{CidrIp: 0.0.0.0/0, Description: all, IpProtocol: tcp, FromPort: 22, ToPort: 22}]", stack.Text("WebServiceSecurityGroup", "SecurityGroupIngress"));
    }

    [Fact]
    public async Task CallOnAnItemOfAnArrayThatIsNotKnown_LeavesTheOwnerOpen()
    {
        var stack = await Read("""var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc"); ((Amazon.CDK.AWS.EC2.PublicSubnet)vpc.PublicSubnets[0]).AddNatGateway();""");

        Assert.True(stack.OfType("AWS::EC2::VPC").Single().IsShared);
    }

    [Theory]
    [InlineData("var ids = vpc.SelectSubnets(new Amazon.CDK.AWS.EC2.SubnetSelection { OnePerAz = true }).SubnetIds;")]
    [InlineData("var metric = web.TargetGroup.Metrics.UnhealthyHostCount();")]
    [InlineData("web.TargetGroup.Metrics.UnhealthyHostCount().CreateAlarm(this, \"Alarm\", new Amazon.CDK.AWS.CloudWatch.CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });")]
    [InlineData("var metric = web.Service.MetricCpuUtilization().With(new Amazon.CDK.AWS.CloudWatch.MetricOptions { Statistic = \"max\" });")]
    [InlineData("var secret = new Amazon.CDK.AWS.SecretsManager.Secret(this, \"Secret\").SecretValueFromJson(\"password\");")]
    [InlineData("var pool = new Amazon.CDK.AWS.Cognito.UserPool(this, \"Users\"); var url = pool.AddDomain(\"Domain\", new Amazon.CDK.AWS.Cognito.UserPoolDomainOptions { CognitoDomain = new Amazon.CDK.AWS.Cognito.CognitoDomainOptions { DomainPrefix = \"x\" } }).BaseUrl();")]
    [InlineData("web.Service.TaskDefinition.TaskRole.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName(\"ReadOnlyAccess\"));")]
    public async Task CallThatOnlyAsks_LeavesNothingOpen(string call)
    {
        var stack = await Read(Service + call);

        Assert.DoesNotContain(stack.Resources, static r => r.IsShared);
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public async Task TasksThatScale_HaveAPolicyBelowTheirTarget()
    {
        var stack = await Read(
            Service + """
            var scaling = web.Service.AutoScaleTaskCount(new Amazon.CDK.AWS.ApplicationAutoScaling.EnableScalingProps { MaxCapacity = 4 });
            scaling.ScaleOnCpuUtilization("Cpu", new Amazon.CDK.AWS.ECS.CpuUtilizationScalingProps { TargetUtilizationPercent = 60 });
            """);

        var policy = Assert.Single(stack.OfType("AWS::ApplicationAutoScaling::ScalingPolicy"));
        Assert.Equal("Web/Service/TaskCount/Target/Cpu/Resource", policy.ConstructPath);
        Assert.DoesNotContain(stack.Resources, static r => r.IsShared);
    }

    [Fact]
    public async Task MachinesThatScale_HaveAPolicy()
    {
        var stack = await Read(Group + """group.ScaleOnCpuUtilization("Cpu", new Amazon.CDK.AWS.AutoScaling.CpuUtilizationScalingProps { TargetUtilizationPercent = 60 });""");

        var policy = Assert.Single(stack.OfType("AWS::AutoScaling::ScalingPolicy"));
        Assert.Equal("Group/ScalingPolicyCpu/Resource", policy.ConstructPath);
        Assert.DoesNotContain(stack.Resources, static r => r.IsShared);
    }

    [Fact]
    public async Task CommandsThatAreAdded_MakeTheUserDataUnknownAndNothingElse()
    {
        var stack = await Read(Group + """group.UserData.AddCommands("yum update -y");""");

        Assert.IsType<UnknownValue>(stack.OfType("AWS::AutoScaling::LaunchConfiguration").Concat(stack.OfType("AWS::EC2::LaunchTemplate")).Single()["UserData"]);
        Assert.DoesNotContain(stack.Resources, static r => r.IsShared);
    }

    [Fact]
    public async Task SecretThatIsAttached_IsFollowedByTheAttachment()
    {
        var stack = await Read(
            """
            var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");
            var secret = new Amazon.CDK.AWS.SecretsManager.Secret(this, "Secret");
            var db = new Amazon.CDK.AWS.RDS.DatabaseInstance(this, "Db", new Amazon.CDK.AWS.RDS.DatabaseInstanceProps
            {
                Engine = Amazon.CDK.AWS.RDS.DatabaseInstanceEngine.POSTGRES,
                Vpc = vpc,
                Credentials = Amazon.CDK.AWS.RDS.Credentials.FromPassword("admin", secret.SecretValueFromJson("password")),
            });
            secret.Attach(db);
            """);

        var attachment = Assert.Single(stack.OfType("AWS::SecretsManager::SecretTargetAttachment"));
        Assert.Equal("Secret/Attachment/Resource", attachment.ConstructPath);
        Assert.Equal("${Secret}", attachment["SecretId"].ToString());
    }

    private static async Task<Stack> Read(string statements) => await Code.ReadTypeAsync(
        $$"""
        using Amazon.CDK.AWS.AutoScaling;
        using Amazon.CDK.AWS.ECS;
        public class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        """);
}

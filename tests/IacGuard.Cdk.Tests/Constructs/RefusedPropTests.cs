using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Constructs.Composed;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>Props that the CDK refuses on their own, so that their models do not tell what they do.</summary>
public sealed class RefusedPropTests
{
    private const string Service = "aws_ecs_patterns.ApplicationLoadBalancedFargateService";
    private const string Listener = "AWS::ElasticLoadBalancingV2::Listener";
    private readonly Composed stack = new();

    [Fact]
    public void RedirectOfService_IsAListenerOfItsOwn()
    {
        stack.Add(Service, "S", Image(), ("certificate", stack.Add("aws_certificatemanager.Certificate", "C", ("domainName", Text("a.example.com")))), ("redirectHTTP", Boolean(true)), Https());

        var listeners = stack.Draft.Resources.Where(static r => r.Type == Listener).ToDictionary(static r => r.Properties["Protocol"].ToString()!);
        Assert.Equal(ScalarValue.Of(443), listeners["HTTPS"].Properties["Port"]);
        Assert.Contains("redirect", listeners["HTTP"].Properties["DefaultActions"].ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<ListValue>(GroupOfBalancer().Properties["SecurityGroupIngress"]).Items.Count);
    }

    [Fact]
    public void DomainOfService_MakesACertificateAndARecord()
    {
        stack.Add(Service, "S", Image(), Https(), ("domainName", Text("a.example.com")), ("domainZone", Unknown()));

        Assert.Equal("HTTPS", Assert.Single(stack.Draft.Resources, static r => r.Type == Listener).Properties["Protocol"].ToString());
        Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::CertificateManager::Certificate");
        Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::Route53::RecordSet");
        Assert.Equal("443", Assert.IsType<MapValue>(Assert.Single(Assert.IsType<ListValue>(GroupOfBalancer().Properties["SecurityGroupIngress"]).Items))["FromPort"].ToString());
    }

    [Fact]
    public void GivenTaskDefinition_TakesThePlaceOfTheServicesOwn()
    {
        var task = stack.Add("aws_ecs.FargateTaskDefinition", "T");

        stack.Add(Service, "S", ("taskDefinition", task));

        Assert.Equal(new ReferenceValue("T", null, default), Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::ECS::Service").Properties["TaskDefinition"]);
        Assert.Equal("T", Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::ECS::TaskDefinition").LogicalId);
    }

    [Fact]
    public void ContainersOfTask_AreItemsOneAfterTheOther()
    {
        var task = stack.Add("aws_ecs.FargateTaskDefinition", "T");

        stack.Add("aws_ecs.ContainerDefinition", "Web", Task(task), ("user", Text("app")), ("cpu", Number(256)));
        stack.Add("aws_ecs.ContainerDefinition", "Helper", Task(task), ("readonlyRootFilesystem", Boolean(true)));

        var containers = Assert.IsType<ListValue>(stack.Draft.Find("T")!.Properties["ContainerDefinitions"]).Items.Cast<MapValue>().ToList();
        Assert.Equal(["Web", "Helper"], containers.Select(static c => c["Name"].ToString()));
        Assert.Equal(("app", true), (containers[0]["User"].ToString(), containers[0]["ReadonlyRootFilesystem"].IsAbsent));
        Assert.Equal((true, "true"), (containers[1]["User"].IsAbsent, containers[1]["ReadonlyRootFilesystem"].ToString()));
    }

    [Fact]
    public void NamedStage_KeepsWhatOtherOptionsSay()
    {
        stack.Add("aws_apigateway.RestApi", "Api", ("deployOptions", Struct("aws_apigateway.StageOptions", ("tracingEnabled", Boolean(true)), ("stageName", Text("live")), ("throttlingBurstLimit", Number(10)))));

        var stage = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::ApiGateway::Stage");
        Assert.Equal(("Api/DeploymentStage.live/Resource", "live"), (stage.ConstructPath, stage.Properties["StageName"].ToString()));
        Assert.Equal("true", stage.Properties["TracingEnabled"].ToString());
        Assert.Contains("ThrottlingBurstLimit", stage.Properties["MethodSettings"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FilledBucket_IsMarkedByATag()
    {
        var site = stack.Add("aws_s3.Bucket", "Site");

        stack.Add("aws_s3_deployment.BucketDeployment", "Fill", ("destinationBucket", site));

        Assert.StartsWith("aws-cdk:cr-owned", Assert.IsType<MapValue>(Assert.Single(Assert.IsType<ListValue>(stack.Draft.Find("Site")!.Properties["Tags"]).Items))["Key"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void GroupWithoutFlagOfLaunchTemplates_HasALaunchConfiguration()
    {
        stack.Add("aws_autoscaling.AutoScalingGroup", "G", ("instanceType", Static("aws_ec2.InstanceType", "of")), ("requireImdsv2", Boolean(true)), ("keyName", Text("ops")));

        Assert.DoesNotContain(stack.Draft.Resources, static r => r.Type == "AWS::EC2::LaunchTemplate");
        var launch = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::AutoScaling::LaunchConfiguration");
        Assert.Equal(("ops", true), (launch.Properties["KeyName"].ToString(), launch.Properties["InstanceMonitoring"].IsAbsent));
        Assert.Contains("required", launch.Properties["MetadataOptions"].ToString(), StringComparison.Ordinal);
        var group = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::AutoScaling::AutoScalingGroup");
        Assert.Equal((new ReferenceValue(launch.LogicalId, null, default), true), (group.Properties["LaunchConfigurationName"], group.Properties["LaunchTemplate"].IsAbsent));
    }

    [Fact]
    public void PublicAddressOfInstances_IsKnown()
    {
        stack.Add("aws_autoscaling.AutoScalingGroup", "G", ("associatePublicIpAddress", Boolean(true)));

        var launch = Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::AutoScaling::LaunchConfiguration");
        Assert.Equal("true", launch.Properties["AssociatePublicIpAddress"].ToString());
        Assert.Single(Assert.IsType<ListValue>(launch.Properties["SecurityGroups"]).Items);
    }

    [Fact]
    public void ImageFunction_KeepsItsRole()
    {
        stack.Add("aws_lambda.Function", "F", ("runtime", Static("aws_lambda.Runtime", "FROM_IMAGE")), ("memorySize", Number(512)));

        Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::IAM::Role");
        var function = stack.Draft.Find("F")!;
        Assert.Equal(("Image", true, "512"), (function.Properties["PackageType"].ToString(), function.Properties["Runtime"].IsAbsent, function.Properties["MemorySize"].ToString()));
    }

    [Fact]
    public void DefinitionInTheOlderSpelling_TellsAsMuchAsTheNewerOne()
    {
        stack.Add("aws_stepfunctions.StateMachine", "M", ("definition", new CdkObject("aws-cdk-lib.aws_stepfunctions.Pass", [], default) { Construct = new ConstructIdentity("Pass", default, stack.Draft.Ids) }));

        Assert.Single(stack.Draft.Resources, static r => r.Type == "AWS::IAM::Role");
        Assert.False(stack.Draft.Find("M")!.Properties["RoleArn"].IsUnknown);
    }

    [Fact]
    public void PropOfANewerLibrary_MayChangeWhatTheOthersSay()
    {
        stack.Add("aws_sqs.Queue", "Q", ("encryption", Enum("aws_sqs.QueueEncryption", "UNENCRYPTED")), ("encryptionOfNextYear", Boolean(true)));

        Assert.True(stack.Draft.IsOpen);
        Assert.IsType<UnknownValue>(stack.Draft.Find("Q")!.Properties["SqsManagedSseEnabled"]);
    }

    private static (string, CdkValue) Image() =>
        ("taskImageOptions", Struct("aws_ecs_patterns.ApplicationLoadBalancedTaskImageOptions", ("image", Static("aws_ecs.ContainerImage", "fromRegistry", ("name", Text("nginx"))))));

    private static (string, CdkValue) Https() => ("protocol", Enum("aws_elasticloadbalancingv2.ApplicationProtocol", "HTTPS"));

    private static (string, CdkValue) Task(CdkObject task) => ("taskDefinition", task);

    private ResourceDraft GroupOfBalancer() => Assert.Single(stack.Draft.Resources, static r => r.ConstructPath == "S/LB/SecurityGroup/Resource");
}

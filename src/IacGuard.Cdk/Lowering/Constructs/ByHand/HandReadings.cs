namespace IacGuard.Cdk.Lowering.Constructs.ByHand;

/// <summary>The readings by hand, by class.</summary>
internal static class HandReadings
{
    private static readonly Dictionary<string, Func<Composition, HandReading?>> ByClass = new(StringComparer.Ordinal)
    {
        ["aws_apigateway.Method"] = static c => new Methods(c),
        ["aws_apigateway.LambdaRestApi"] = static c => new RestApis(c, hasMethods: true),
        ["aws_apigateway.RestApi"] = static c => new RestApis(c, hasMethods: false),
        ["aws_apigateway.SpecRestApi"] = static c => new Stages(c),
        ["aws_apigateway.Stage"] = static c => new Stages(c),
        ["aws_apigateway.StepFunctionsRestApi"] = static c => new Stages(c),
        ["aws_apigatewayv2.HttpApi"] = static c => new OwnNames(c, "Name", "apiName"),
        ["aws_apigatewayv2.WebSocketApi"] = static c => new SocketApis(c),
        ["aws_autoscaling.AutoScalingGroup"] = static c => new LaunchConfigurations(c),
        ["aws_codedeploy.EcsDeploymentGroup"] = static c => new EcsDeployments(c),
        ["aws_codepipeline.Pipeline"] = static c => new Pipelines(c),
        ["aws_ec2.FlowLog"] = static c => new FlowLogs(c),
        ["aws_ec2.Instance"] = static c => new InstanceCredits(c),
        ["aws_ec2.Vpc"] = static c => (HandReading?)VpcLayout.Of(c) ?? new VpcProps(),
        ["aws_ecs.Cluster"] = static c => new Clusters(c),
        ["aws_ecs.ContainerDefinition"] = static c => new Containers(c),
        ["aws_ecs.TaskDefinition"] = static c => new TaskDefinitions(c),
        ["aws_ecs_patterns.ApplicationLoadBalancedEc2Service"] = static c => new BalancedServices(c),
        ["aws_ecs_patterns.ApplicationLoadBalancedFargateService"] = static c => new BalancedServices(c),
        ["aws_ecs_patterns.NetworkLoadBalancedEc2Service"] = static c => new BalancedServices(c),
        ["aws_ecs_patterns.NetworkLoadBalancedFargateService"] = static c => new BalancedServices(c),
        ["aws_ecs_patterns.QueueProcessingEc2Service"] = static c => new QueueImages(c),
        ["aws_ecs_patterns.QueueProcessingFargateService"] = static c => new QueueImages(c),
        ["aws_eks.Cluster"] = static c => new ClusterCapacity(c),
        ["aws_elasticloadbalancingv2.ApplicationTargetGroup"] = static c => new TargetGroupProps(c),
        ["aws_lambda.DockerImageFunction"] = static _ => new ImageCode(),
        ["aws_lambda.Function"] = static c => new FunctionProps(c),
        ["aws_rds.DatabaseCluster"] = static c => new ClusterInstances(c),
        ["aws_s3.Bucket"] = static c => new BucketProps(c),
        ["aws_s3_deployment.BucketDeployment"] = static c => new DeployedBucket(c),
        ["custom_resources.AwsCustomResource"] = static c => new CustomCallPolicies(c),
    };

    /// <summary>The readings of a construct, in the order in which they take part.</summary>
    public static IReadOnlyList<HandReading> Of(Composition composition) =>
        ByClass.TryGetValue(composition.Model.Name, out var make) && make(composition) is { } own ? [new NetworkProps(composition), own] : [new NetworkProps(composition)];
}

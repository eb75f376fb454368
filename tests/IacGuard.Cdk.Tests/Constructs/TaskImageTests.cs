using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>Options of the image of a load balanced service, as the CDK synthesizes them.</summary>
public sealed class TaskImageTests
{
    [Fact]
    public async Task RolesThatAreGiven_AreNotMade()
    {
        var stack = await Read("TaskRole = own, ExecutionRole = own");

        Assert.DoesNotContain(stack.OfType("AWS::IAM::Role"), static r => r.LogicalId.StartsWith("SiteTaskDef", StringComparison.Ordinal));
        Assert.Equal("${Own.Arn}", stack.Text("SiteTaskDef", "TaskRoleArn"));
        Assert.Equal("${Own.Arn}", stack.Text("SiteTaskDef", "ExecutionRoleArn"));
    }

    [Fact]
    public async Task ContainerThatLogsElsewhere_HasNoLogGroup()
    {
        var stack = await Read("""ContainerName = "site", LogDriver = Amazon.CDK.AWS.ECS.LogDrivers.Splunk(new Amazon.CDK.AWS.ECS.SplunkLogDriverProps { Url = "https://logs.example.com", SecretToken = null })""");

        Assert.Empty(stack.OfType("AWS::Logs::LogGroup"));
        Assert.True(stack.At("SiteTaskDef", "ContainerDefinitions[0].LogConfiguration").IsUnknown);
        Assert.Equal("site", stack.Text("SiteTaskDef", "ContainerDefinitions[0].Name"));
    }

    [Fact]
    public async Task LogGroup_StandsBelowTheContainer()
    {
        var stack = await Read("""ContainerName = "site", Environment = new Dictionary<string, string> { ["MODE"] = "fast" }""");

        Assert.Equal(["SiteTaskDefsiteLogGroup"], stack.OfType("AWS::Logs::LogGroup").Select(static r => r.LogicalId));
        Assert.Equal("${SiteTaskDefsiteLogGroup}", stack.Text("SiteTaskDef", "ContainerDefinitions[0].LogConfiguration.Options.awslogs-group"));
        Assert.Equal("${SiteTaskDefsiteLogGroup.Arn}", stack.Text("SiteTaskDefExecutionRoleDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
        Assert.Equal("[{Name: MODE, Value: fast}]", stack.Text("SiteTaskDef", "ContainerDefinitions[0].Environment"));
    }

    private static Task<Stack> Read(string options) => Code.ReadTypeAsync(
        $$"""
        public class S : Stack
        {
            public S(Construct scope, string id) : base(scope, id)
            {
                var own = new Role(this, "Own", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com") });
                new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateService(this, "Site", new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedFargateServiceProps
                {
                    TaskImageOptions = new Amazon.CDK.AWS.ECS.Patterns.ApplicationLoadBalancedTaskImageOptions { Image = Amazon.CDK.AWS.ECS.ContainerImage.FromRegistry("nginx"), {{options}} },
                });
            }
        }
        """);
}

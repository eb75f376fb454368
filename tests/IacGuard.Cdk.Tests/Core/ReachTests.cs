using IacGuard.Cdk.Tests.Interpretation;

namespace IacGuard.Cdk.Tests.Core;

/// <summary>A class whose resources are not known can refer to what it was given, and to nothing else.</summary>
public sealed class ReachTests
{
    // Needs layers that no sweep can make, so that no model tells what it adds.
    private const string Unknown = "new Amazon.CDK.AWS.EKS.FargateCluster(this, \"Cluster\", new Amazon.CDK.AWS.EKS.FargateClusterProps { Version = Amazon.CDK.AWS.EKS.KubernetesVersion.V1_30, PROPS });";

    private const string Outside = "public static class Outside { public static extern void Take(object value); }";

    [Theory]
    [InlineData("new Queue(this, \"Q\");", "", true)]
    [InlineData("var q = new Queue(this, \"Q\"); q.GrantSendMessages(r);", "", true)]
    [InlineData("var q = new Queue(this, \"Q\");", "ClusterName = q.QueueName", false)]
    [InlineData("var q = new Queue(this, \"Q\");", "ClusterName = \"a-\" + q.QueueArn", false)]
    [InlineData("var q = new Queue(this, \"Q\");", "ClusterName = props.IsProd ? q.QueueArn : \"none\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" });", "", true)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" });", "ClusterName = \"for-orders\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" });", "ClusterName = props.Names[0]", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" });", "OutputClusterName = props.IsProd", true)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" });", "SecurityGroup = null, ClusterHandlerEnvironment = new Dictionary<string, string>(), ClusterName = string.Join(\"-\", Array.Empty<string>())", true)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"{props.Names[0]}-cluster\"", true)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"{props.Names[0]}-orders-cluster\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = props.Names[0]", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"arn:aws:sqs:eu-west-1:111122223333:{props.Names[1]}\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"https://sqs.eu-west-1.amazonaws.com/111122223333/{props.Names[1]}\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"arn:aws:s3:::{props.Names[1]}/*\"", false)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = $\"{props.Names[0]}-orders\" });", "ClusterName = $\"{props.Names[1]}/credentials\"", true)]
    [InlineData("new Queue(this, \"Q\", new QueueProps { QueueName = \"orders\" }); Outside.Take(new object());", "", true)]
    [InlineData("var q = new Queue(this, \"Q\"); Outside.Take(new Amazon.CDK.AWS.SNS.Subscriptions.SqsSubscription(q));", "", false)]
    public async Task Queue_IsConfinedUnlessSomethingOutOfViewGetsIt(string statements, string props, bool isConfined)
    {
        var stack = await Code.ReadAsync("var r = new Role(this, \"R\", new RoleProps { AssumedBy = new AccountRootPrincipal() });" + statements + Unknown.Replace("PROPS", props, StringComparison.Ordinal), types: Outside);

        Assert.True(stack.IsOpen);
        Assert.True(stack.TryFind("Q", out var queue));
        Assert.Equal(isConfined, queue.IsConfined);
    }

    [Theory]
    [InlineData("new Dictionary<string, object> { [\"q\"] = q }")]
    [InlineData("props.IsProd ? q : null!")]
    [InlineData("new object[] { q }")]
    public async Task QueueInAValueThatOthersGet_IsShared(string value)
    {
        var stack = await Code.ReadAsync($"var q = new Queue(this, \"Q\"); Outside.Take({value});", types: Outside);

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.True(queue.IsShared);
    }

    // Only the classes of the CDK and cdk-nag acknowledge, whatever others are called.
    [Fact]
    public async Task ClassNamedLikeAnAcknowledgement_MayAddToWhatItGets()
    {
        var stack = await Code.ReadAsync("var q = new Queue(this, \"Q\"); Validations.Check(q);", types: "public static class Validations { public static extern void Check(Queue queue); }");

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.True(queue.IsShared);
    }

    [Theory]
    [InlineData("""new Amazon.CDK.AWS.EKS.FargateCluster(this, "Cluster", new Amazon.CDK.AWS.EKS.FargateClusterProps { Version = Amazon.CDK.AWS.EKS.KubernetesVersion.V1_30, Vpc = vpc });""", "AWS::Backup::BackupSelection", false)]
    [InlineData("""new Amazon.CDK.AWS.EKS.FargateCluster(this, "Cluster", new Amazon.CDK.AWS.EKS.FargateClusterProps { Version = Amazon.CDK.AWS.EKS.KubernetesVersion.V1_30, Vpc = vpc });""", "AWS::IAM::Policy", true)]
    [InlineData("Outside.Take(vpc);", "AWS::Backup::BackupSelection", true)]
    public async Task WhatIsAddedOutOfView_IsOfATypeThatItsModuleMakes(string statement, string type, bool mayGain)
    {
        var stack = await Code.ReadAsync("""var vpc = new Amazon.CDK.AWS.EC2.Vpc(this, "Vpc");""" + statement, types: Outside);

        Assert.True(stack.TryFind("Vpc", out var vpc));
        Assert.Equal(mayGain, vpc.MayGain(type));
    }

    [Fact]
    public async Task ConstructThatIsGiven_IsNotConfined()
    {
        var stack = await Code.ReadAsync("var r = new Role(this, \"R\", new RoleProps { AssumedBy = new AccountRootPrincipal() }); new Queue(this, \"Q\");" + Unknown.Replace("PROPS", "MastersRole = r", StringComparison.Ordinal));

        Assert.False(stack.Resources.Single(static r => r.LogicalId == "R").IsConfined);
        Assert.True(stack.Resources.Single(static r => r.LogicalId == "Q").IsConfined);
    }
}

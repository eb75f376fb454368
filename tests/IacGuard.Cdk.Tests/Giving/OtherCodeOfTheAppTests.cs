using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Giving;

/// <summary>Which other code of an app can reach what a stack makes, and what resources of elsewhere do to its own.</summary>
public sealed class OtherCodeOfTheAppTests
{
    private const string Stack = """public class S : Stack { public S(Construct scope, string id) : base(scope, id) { Orders = new Queue(this, "Q"); } public Queue Orders { get; } } """;

    [Theory]
    [InlineData("", false)]
    [InlineData("class Other { /* Orders */ string Text => \"Orders\"; int OrdersToo; }", false)]
    [InlineData("class Other { Queue Of(S s) => s.Orders; }", true)]
    [InlineData("class Other { Queue? Of(object s) => s is S { Orders: var q } ? q : null; }", true)]
    [InlineData("partial class Other { Queue Of(S s) => s.Orders; }", true)]
    [InlineData("class Other { object Of(dynamic s) => s.Orders; }", true)]
    public async Task WhatAPublicMemberHolds_IsSharedWhereOtherCodeNamesIt(string other, bool isShared)
    {
        var stack = await Code.ReadTypeAsync(Stack + other, new CdkReadOptions { HoldsWholeApp = true });

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.Equal(isShared, queue.IsShared);
    }

    [Theory]
    [InlineData("object Of(S s) => s.Orders;", "alarmedMetric", true, false)]
    [InlineData("object Of(S s) => s.Orders;", "AWS::EC2::FlowLog", true, false)]
    [InlineData("object Of(S s) => s.Orders;", "AWS::SQS::QueuePolicy", true, true)]
    [InlineData("object Of(S s) => s.Orders;", "AWS::EC2::FlowLog", false, true)]
    [InlineData("void Watch(S s) => s.Orders.MetricNumberOfMessagesSent().CreateAlarm(s, \"A\", null!);", "alarmedMetric", true, true)]
    [InlineData("void Watch(S s) => new CfnResource(s, \"L\", new CfnResourceProps { Type = \"AWS::EC2::FlowLog\" });  object Of(S s) => s.Orders;", "AWS::EC2::FlowLog", true, true)]
    [InlineData("object Of(S s) => s.Orders; string Why => nameof(Amazon.CDK.CloudFormation.Include.CfnInclude);", "AWS::EC2::FlowLog", true, true)]
    public async Task WhatOtherCodeIsGiven_GainsWhatTheAppHasAWordFor(string other, string type, bool isWhole, bool mayGain)
    {
        var stack = await Code.ReadTypeAsync(Stack + "class Other { " + other + " }", new CdkReadOptions { HoldsWholeApp = isWhole });

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.True(queue.IsShared);
        Assert.Equal(mayGain, queue.MayGain(type));
    }

    [Fact]
    public async Task WhatATypeInTheStackNames_IsShared()
    {
        var stack = await Code.ReadTypeAsync(
            Stack.Replace("public Queue Orders { get; }", "public Queue Orders { get; } public static class Inner { public static void Add(S s, IGrantable to) => s.Orders.GrantPurge(to); }", StringComparison.Ordinal),
            new CdkReadOptions { HoldsWholeApp = true });

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.True(queue.IsShared);
    }

    [Fact]
    public async Task WhatAPublicMemberOfALibraryHolds_IsShared()
    {
        var stack = await Code.ReadTypeAsync(Stack, new CdkReadOptions { HoldsWholeApp = false });

        Assert.True(stack.TryFind("Q", out var queue));
        Assert.True(queue.IsShared);
    }

    [Theory]
    [InlineData("IBucket", "given.GrantRead(role);", "s3:GetObject*")]
    [InlineData("Queue", "given.GrantSendMessages(role);", "sqs:SendMessage")]
    [InlineData("Amazon.CDK.AWS.DynamoDB.ITable", "given.GrantReadData(role);", "dynamodb:BatchGetItem")]
    public async Task GrantOfWhatIsGiven_GivesToTheGrantee(string type, string grant, string action)
    {
        var stack = await ReadGrantAsync(type, grant);

        Assert.Contains(action, stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Action"), StringComparison.Ordinal);
        Assert.DoesNotContain(stack.Resources, static r => r.Type is "AWS::S3::Bucket" or "AWS::SQS::Queue" or "AWS::S3::BucketPolicy" or "AWS::SQS::QueuePolicy");
    }

    [Theory]
    [InlineData("ITopic?", "given?.GrantPublish(role);")]
    [InlineData("ITopic", "if (id == \"x\") { given.GrantPublish(role); }")]
    public async Task GrantThatMayNotBe_MakesAPolicyThatMayNotBe(string type, string grant)
    {
        var stack = await ReadGrantAsync("Amazon.CDK.AWS.SNS." + type, grant);

        Assert.NotNull(stack.Resources.Single(static r => r.Type == "AWS::IAM::Policy").Condition);
    }

    // A security group of elsewhere may get a rule there or here.
    [Theory]
    [InlineData("Amazon.CDK.AWS.EC2.ISecurityGroup", "given.AddIngressRule(Amazon.CDK.AWS.EC2.Peer.AnyIpv4(), Amazon.CDK.AWS.EC2.Port.Tcp(22));")]
    [InlineData("IQueue", "given.AddToResourcePolicy(new PolicyStatement());")]
    [InlineData("IRole", "given.Grant(role, \"sts:AssumeRole\");")]
    public async Task OtherCallOfWhatIsGiven_MakesNothingHere(string type, string call)
    {
        var stack = await ReadGrantAsync(type, call);

        Assert.Equal("R", Assert.Single(stack.Resources).LogicalId);
    }

    [Fact]
    public async Task ArnBelowWhatIsGiven_EndsAsItIsWritten()
    {
        var stack = await ReadGrantAsync("IBucket", "role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { \"s3:GetObject\" }, Resources = new[] { given.ArnForObjects(\"*\") } }));");

        Assert.EndsWith("/*", stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Resource"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoopOverOneListOrTheOther_MakesWhatEachHolds()
    {
        var stack = await Code.ReadAsync("foreach (var name in props.IsProd ? new[] { \"A\", \"B\" } : new[] { \"C\" }) { new Queue(this, name); }");

        Assert.Equal(["A", "B", "C"], stack.Resources.Select(static r => r.LogicalId));
        Assert.All(stack.Resources, static r => Assert.NotNull(r.Condition));
    }

    private static Task<Stack> ReadGrantAsync(string type, string statement) => Code.ReadTypeAsync(
        $$"""
        #nullable enable
        public class S : Stack
        {
            public S(Construct scope, string id, {{type}} given) : base(scope, id)
            {
                var role = new Role(this, "R", new RoleProps { AssumedBy = new AccountRootPrincipal() });
                {{statement}}
            }
        }
        """);
}

using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Following;

/// <summary>What helpers are written with, and what comes together when constructs meet that different types make.</summary>
public sealed class WhatFollowingBringsTests
{
    private const string Function = """Runtime = Runtime.NODEJS_20_X, Handler = "h", Code = Amazon.CDK.AWS.Lambda.Code.FromInline("x")""";

    [Fact]
    public async Task RoleThatIsGiven_GetsWhatTheFunctionNeeds()
    {
        var stack = await Code.ReadAsync(
            $$"""
            var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
            new Function(this, "F", new FunctionProps { {{Function}}, Role = role, Tracing = Tracing.ACTIVE });
            """);

        Assert.DoesNotContain(stack.Resources, static r => r.ConstructPath!.StartsWith("F/ServiceRole", StringComparison.Ordinal));
        Assert.Equal("*", stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
    }

    [Fact]
    public async Task StatementOfAConditionalPolicy_StaysConditionalWhenThePolicyIsThereAnyway()
    {
        var stack = await Code.ReadAsync(
            $$"""
            var f = new Function(this, "F", new FunctionProps { {{Function}}, Tracing = props.IsProd ? Tracing.ACTIVE : Tracing.DISABLED });
            new Queue(this, "Q").GrantSendMessages(f);
            """);

        Assert.Null(stack.Resources.Single(static r => r.Type == "AWS::IAM::Policy").Condition);
        Assert.IsType<ChoiceValue>(stack.At("FServiceRoleDefaultPolicy", "PolicyDocument.Statement[0]"));
        Assert.Equal("${Q.Arn}", stack.Text("FServiceRoleDefaultPolicy", "PolicyDocument.Statement[1].Resource"));
    }

    [Theory]
    [InlineData("$\"A-{props.Stage}-B\".ToLowerInvariant()", "a-${props.Stage.ToLowerInvariant()}-b")]
    [InlineData("props.Stage.ToUpper() + \"-x\"", "${props.Stage.ToUpper()}-x")]
    public async Task LettersOfTextInParts_AreKnownWhereTheTextIs(string expression, string expected)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""");

        Assert.Equal(expected, stack.Text("Q", "QueueName"));
    }

    [Theory]
    [InlineData("new[] { \"a\", \"b\" }.ToDictionary(n => n, n => n + \"-queue\")[\"b\"]", "b-queue")]
    [InlineData("new[] { \"a\", \"b\" }.Where(n => n != \"a\").First()", "b")]
    [InlineData("new Lazy<string>(() => \"lazy\").Value", "lazy")]
    public async Task ListsAndLazyObjects_AreKnown(string expression, string expected)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""");

        Assert.Equal(expected, stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task LazyConstruct_IsMadeOnce()
    {
        var stack = await Code.ReadAsync("""var lazy = new Lazy<Queue>(() => new Queue(this, "Q")); lazy.Value.GrantPurge(new AccountRootPrincipal()); lazy.Value.GrantPurge(new AccountRootPrincipal());""");

        Assert.Single(stack.Resources, static r => r.Type == "AWS::SQS::Queue");
    }

    [Fact]
    public async Task MemberOfPropsThatMayBeOneOrTheOther_IsSetOnBoth()
    {
        var stack = await Code.ReadAsync(
            """var p = new QueueProps(); if (props.IsProd) { p.QueueName = "prod"; } p.Encryption = QueueEncryption.UNENCRYPTED; new Queue(this, "Q", p);""");

        Assert.Equal("false", stack.Text("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task TagOfTheStackItself_IsOneMore()
    {
        var stack = await Code.ReadTypeAsync(
            """public class S : Stack { public S(Construct scope, string id) : base(scope, id) { Tags.SetTag("Team", "orders"); new Queue(this, "Q"); } }""", new CdkReadOptions { HoldsWholeApp = true });

        Assert.Equal("[{Key: Team, Value: orders}]", stack.Tags.ToString());
    }
}

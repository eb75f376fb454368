using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Interpretation;

/// <summary>The same queue, however it is spelled.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });""")]
    [InlineData("""Queue q = new(this, "Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });""")]
    [InlineData("""new Queue(scope: this, props: new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }, id: "Q");""")]
    [InlineData("""var p = new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }; new Queue(this, "Q", p);""")]
    [InlineData("""var p = new QueueProps(); p.Encryption = QueueEncryption.UNENCRYPTED; new Queue(this, "Q", p);""")]
    [InlineData("""QueueEncryption e; e = QueueEncryption.UNENCRYPTED; new Queue(this, "Q", new QueueProps { Encryption = e });""")]
    [InlineData("""QueueEncryption? e = null; new Queue(this, "Q", new QueueProps { Encryption = e ?? QueueEncryption.UNENCRYPTED });""")]
    [InlineData("""new Queue(this, "Q", new QueueProps { Encryption = true ? QueueEncryption.UNENCRYPTED : QueueEncryption.KMS });""")]
    [InlineData("""var name = nameof(Queue).Replace("ueue", ""); new Queue(this, name, Props()); QueueProps Props() => new() { Encryption = QueueEncryption.UNENCRYPTED };""")]
    [InlineData("""Func<QueueProps> make = () => new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }; new Queue(this, "Q", make());""")]
    [InlineData("""new CfnQueue(this, "Q", new CfnQueueProps { SqsManagedSseEnabled = false });""")]
    [InlineData("""var q = new CfnQueue(this, "Q"); q.SqsManagedSseEnabled = false;""")]
    [InlineData("""var q = new Queue(this, "Q"); ((CfnQueue)q.Node.DefaultChild).SqsManagedSseEnabled = false;""")]
    [InlineData("""var q = new Queue(this, "Q"); (q.Node.DefaultChild as CfnQueue)!.AddPropertyOverride("SqsManagedSseEnabled", false);""")]
    [InlineData("""var q = new Queue(this, "Q"); if (q.Node.DefaultChild is CfnQueue cfn) { cfn.SqsManagedSseEnabled = false; }""")]
    [InlineData("""foreach (var n in new[] { "Q" }) { new Queue(this, n, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); }""")]
    [InlineData("""for (var i = 0; i < 1; i++) { new Queue(this, $"Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); }""")]
    [InlineData("""var all = new[] { "Q" }.Select(n => new Queue(this, n, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED })).ToList();""")]
    [InlineData("""try { new Queue(this, "Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); } finally { }""")]
    [InlineData("""switch ("a") { case "b": new Queue(this, "Q"); break; default: new Queue(this, "Q", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); break; }""")]
    [InlineData("""new Queue(this, "Q", "a" switch { "b" => null, _ => new QueueProps { Encryption = QueueEncryption.UNENCRYPTED } });""")]
    public async Task UnencryptedQueue_IsReadInEverySpelling(string statements)
    {
        var stack = await Code.ReadAsync(statements);

        Assert.Equal("false", stack.Text("Q", "SqsManagedSseEnabled"));
    }

    [Theory]
    [InlineData("private readonly Queue q; void Unused() { }", "q = new Queue(this, \"Q\", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });")]
    [InlineData("private static readonly QueueProps P = new() { Encryption = QueueEncryption.UNENCRYPTED };", "new Queue(this, \"Q\", P);")]
    [InlineData("private QueueProps P => new() { Encryption = QueueEncryption.UNENCRYPTED };", "new Queue(this, \"Q\", P);")]
    [InlineData("private QueueProps P { get; } = new() { Encryption = QueueEncryption.UNENCRYPTED };", "new Queue(this, \"Q\", P);")]
    [InlineData("void Make(string id) => new Queue(this, id, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED });", "Make(\"Q\");")]
    [InlineData("void Make(string id, QueueEncryption e = QueueEncryption.UNENCRYPTED) { new Queue(this, id, new QueueProps { Encryption = e }); }", "Make(\"Q\");")]
    [InlineData("public void NotCalledHere() { new Queue(this, \"Q\", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); }", "")]
    [InlineData("public S(Construct scope) : this(scope, \"S\", new SProps()) { new Queue(this, \"Q\", new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }); }", "")]
    public async Task UnencryptedQueue_IsReadFromMembers(string members, string statements)
    {
        var stack = await Code.ReadAsync(statements, members);

        Assert.Equal("false", stack.Text("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task Subclass_OfAConstructIsTheConstruct()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public class S : Queue
            {
                public S(Construct scope, string id) : base(scope, id, new QueueProps { Encryption = QueueEncryption.UNENCRYPTED }) { }
            }
            """);

        Assert.Equal("false", Assert.Single(stack.Resources).Properties["SqsManagedSseEnabled"].ToString());
    }

    [Fact]
    public async Task Value_StandsAtItsOwnExpression()
    {
        var stack = await Code.ReadAsync("""var e = QueueEncryption.UNENCRYPTED; new Queue(this, "Q", new QueueProps { Encryption = e });""");

        Assert.Equal("QueueEncryption.UNENCRYPTED", stack.At("Q", "SqsManagedSseEnabled").Span.Source());
        Assert.True(stack.TryFind("Q", out var queue));
        Assert.Equal("Queue", queue.IdSpan.Source());
    }

    [Fact]
    public async Task StatementsOfPolicies_KeepThePlaceOfEachAction()
    {
        var stack = await Code.ReadAsync(
            """
            var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
            var statement = new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:*", "sqs:SendMessage" }, Resources = new[] { "*" } });
            role.AddToPolicy(statement);
            """);

        var action = stack.At("RDefaultPolicy", "PolicyDocument.Statement[0].Action[0]");
        Assert.Equal("s3:*", action.ToString());
        Assert.Equal("\"s3:*\"", action.Span.Source());
    }

    [Fact]
    public async Task PropertyOfAConstruct_IsAReference()
    {
        var stack = await Code.ReadAsync(
            """
            var dead = new Queue(this, "Dead");
            new CfnQueue(this, "Q", new CfnQueueProps { RedrivePolicy = new Dictionary<string, object> { ["deadLetterTargetArn"] = dead.QueueArn, { "maxReceiveCount", 5 } } });
            """.Replace("{ \"maxReceiveCount\", 5 }", "[\"maxReceiveCount\"] = 5", StringComparison.Ordinal));

        Assert.Equal("${Dead.Arn}", stack.Text("Q", "RedrivePolicy.deadLetterTargetArn"));
        Assert.Equal("5", stack.Text("Q", "RedrivePolicy.maxReceiveCount"));
    }

    [Fact]
    public async Task Interpolation_KeepsWhatIsKnownAroundHoles()
    {
        var stack = await Code.ReadAsync("""const string team = "data"; new Queue(this, "Q", new QueueProps { QueueName = $"dev-{props.Stage}-{team}" });""");

        var name = Assert.IsType<TextValue>(stack.At("Q", "QueueName"));
        Assert.Equal("dev-${props.Stage}-data", name.ToString());
    }

    [Theory]
    [InlineData("n++", "7")]
    [InlineData("n--", "7")]
    [InlineData("++n", "8")]
    [InlineData("--n", "6")]
    public async Task Increment_GivesWhatCSharpGives(string expression, string given)
    {
        var stack = await Code.ReadAsync($$"""var n = 7; new Queue(this, "Q", new QueueProps { QueueName = "q" + {{expression}} }); new Queue(this, "After", new QueueProps { QueueName = "q" + n });""");

        Assert.Equal("q" + given, stack.Text("Q", "QueueName"));
        Assert.Equal(expression.Contains('+', StringComparison.Ordinal) ? "q8" : "q6", stack.Text("After", "QueueName"));
    }
}

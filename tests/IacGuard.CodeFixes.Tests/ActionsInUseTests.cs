using IacGuard.Analyzers;
using IacGuard.CdkTestKit;

namespace IacGuard.CodeFixes.Tests;

public sealed class ActionsInUseTests
{
    // The shape of the AWS SDK for .NET, as far as the fix looks at it.
    private const string Sdk =
        """

        namespace Amazon.Runtime
        {
            public interface IAmazonService { }
        }

        namespace Amazon.SQS
        {
            public interface IAmazonSQS : Amazon.Runtime.IAmazonService
            {
                System.Threading.Tasks.Task SendMessageAsync(string url, string body);
                System.Threading.Tasks.Task DeleteMessageBatchAsync(string url);
                System.Threading.Tasks.Task DanceAsync();
                void Dispose();
            }
        }

        namespace Amazon.SQS.Helpers
        {
            public class Pump
            {
                public void Run() { }
            }
        }
        """;

    [Fact]
    public async Task WildcardOfAService_BecomesWhatIsCalled() => await Verify(
        """new[] { "s3:GetObject", [|"sqs:*"|] }""",
        """new[] { "s3:GetObject", "sqs:DeleteMessage", "sqs:SendMessage" }""",
        """queue.SendMessageAsync("url", "body"); queue.DeleteMessageBatchAsync("url"); queue.Dispose();""");

    [Fact]
    public async Task ActionThatIsListedAlready_IsNotRepeated() => await Verify(
        """new[] { "sqs:SendMessage", [|"sqs:*"|] }""",
        """new[] { "sqs:SendMessage" }""",
        """queue.SendMessageAsync("url", "body");""");

    [Fact]
    public async Task ArgumentOfAddActions_IsReplaced()
    {
        const string Calls = """queue.SendMessageAsync("url", "body"); queue.DeleteMessageBatchAsync("url");""";
        await VerifyCodeFix.RunAsync(
            new CdkAnalyzer(),
            new ActionsInUseFixProvider(),
            "IG1004",
            App("""var statement = new PolicyStatement(); statement.AddActions([|"sqs:*"|]); statement.AddResources("arn:aws:sqs:eu-west-1:111122223333:orders"); role.AddToPolicy(statement);""", Calls),
            App("""var statement = new PolicyStatement(); statement.AddActions("sqs:DeleteMessage", "sqs:SendMessage"); statement.AddResources("arn:aws:sqs:eu-west-1:111122223333:orders"); role.AddToPolicy(statement);""", Calls));
    }

    [Theory]
    [InlineData("")]
    [InlineData("queue.DanceAsync();")]
    [InlineData("""queue.SendMessageAsync("url", "body"); new Amazon.SQS.Helpers.Pump().Run();""")]
    public async Task CallsThatCannotBeTold_HaveNoFix(string calls) => Assert.Null(await VerifyCodeFix.TitleAsync(
        new CdkAnalyzer(), new ActionsInUseFixProvider(), "IG1004", App(Statement("""new[] { "sqs:*" }"""), calls)));

    private static Task Verify(string actions, string fixedActions, string calls) => VerifyCodeFix.RunAsync(
        new CdkAnalyzer(), new ActionsInUseFixProvider(), "IG1004", App(Statement(actions), calls), App(Statement(fixedActions), calls));

    private static string Statement(string actions) =>
        $$"""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = {{actions}}, Resources = new[] { "arn:aws:sqs:eu-west-1:111122223333:orders" } }));""";

    private static string App(string statements, string calls) =>
        $$"""
        using Amazon.CDK.AWS.IAM;

        public class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id) : base(scope, id)
            {
                var role = new Role(this, "Worker", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
                {{statements}}
            }
        }

        public class Handler
        {
            public void Handle(Amazon.SQS.IAmazonSQS queue) { {{calls}} }
        }
        """ + Sdk;
}

using IacGuard.CdkTestKit;

namespace IacGuard.Analyzers.Tests;

/// <summary>What the program gives to a stack is told in the stack, where it is read.</summary>
public sealed class GivenTests
{
    private const string Types =
        """
        using Amazon.CDK.AWS.SQS;
        PROGRAM
        public enum Stage { Dev, Prod }
        public sealed record Settings(Stage Stage, bool IsOn);
        public sealed class OrdersStack : Stack
        {
            public OrdersStack(Construct scope, string id, Settings settings) : base(scope, id)
            {
                new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = VALUE });
            }
        }
        """;

    [Theory]
    [InlineData("var app = new App(); new OrdersStack(app, \"Dev\", new Settings(Stage.Dev, false)); new OrdersStack(app, \"Prod\", new Settings(Stage.Prod, true));", "[|settings.IsOn|]")]
    [InlineData("var app = new App(); new OrdersStack(app, \"Dev\", new Settings(Stage.Dev, true)); new OrdersStack(app, \"Prod\", new Settings(Stage.Prod, true));", "settings.IsOn")]
    [InlineData("var app = new App(); new OrdersStack(app, \"Dev\", new Settings(Stage.Dev, args.Length == 0));", "settings.IsOn")]
    public async Task ValueOfTheProgram_IsReportedWhereTheStackReadsIt(string program, string value) =>
        await VerifyAnalyzer.RunAsync(new CdkAnalyzer(), Source(program, value), "IG2001", static p => p with { IsProgram = true });

    [Fact]
    public async Task ValueOfOneStage_IsToldOfThatStage()
    {
        var project = new CdkProject
        {
            IsProgram = true,
            Sources = new Dictionary<string, string>
            {
                ["Test.cs"] = Source("foreach (var stage in new[] { Stage.Dev, Stage.Prod }) { new OrdersStack(new App(), \"Orders\", new Settings(stage, stage == Stage.Prod)); }", "settings.IsOn"),
            },
        };

        var finding = Assert.Single(await AnalyzerRun.DiagnosticsAsync(project, await project.OpenAsync(), new CdkAnalyzer()), static d => d.Id == "IG2001");

        Assert.EndsWith("when settings.Stage is Dev.", finding.GetMessage(null), StringComparison.Ordinal);
    }

    private static string Source(string program, string value) => Types.Replace("PROGRAM", program, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal);
}

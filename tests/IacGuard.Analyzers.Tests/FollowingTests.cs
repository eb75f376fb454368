using IacGuard.CdkTestKit;

namespace IacGuard.Analyzers.Tests;

/// <summary>A mistake in code that several types have a part in is told once, where it can be mended.</summary>
public sealed class FollowingTests
{
    private const string Helper = """public static class Queues { public static CfnQueue Add(Construct scope, string id, bool on) => new CfnQueue(scope, id, new CfnQueueProps { SqsManagedSseEnabled = on }); }""";

    [Fact]
    public async Task ValueThatTheCallerGives_IsReportedAtTheValue() => await Verify(Apps.Stack("""Queues.Add(this, "Orders", [|false|]);""") + Helper);

    [Fact]
    public async Task MistakeOfTheHelperOnItsOwn_IsReportedAtTheHelperOnly() =>
        await Verify(Apps.Stack("""Queues.Add(this, "Orders"); Queues.Add(this, "Bills");""")
            + """public static class Queues { public static CfnQueue Add(Construct scope, string id) => new CfnQueue(scope, id, new CfnQueueProps { SqsManagedSseEnabled = [|false|] }); }""");

    [Fact]
    public async Task MistakeOfAnOwnConstructOnItsOwn_IsReportedThereOnly() =>
        await Verify(Apps.Stack("""new Store(this, "A"); new Store(this, "B");""")
            + """public class Store : Construct { public Store(Construct scope, string id) : base(scope, id) { new CfnQueue(this, "Q", new CfnQueueProps { SqsManagedSseEnabled = [|false|] }); } }""");

    [Fact]
    public async Task MistakeThatOnlyTheCallBrings_IsReportedAtTheCall() =>
        await Verify(Apps.Stack("""[|Queues.Add(this, "Orders", false)|]; Queues.Add(this, "Bills", true);""")
            + """public static class Queues { public static CfnQueue Add(Construct scope, string id, bool isSafe) => new CfnQueue(scope, id, new CfnQueueProps { SqsManagedSseEnabled = Chosen(isSafe) }); static bool Chosen(bool isSafe) { if (isSafe) { return true; } return Given.Value[isSafe ? 1 : 0]; } } """
            + """static class Given { public static readonly bool[] Value = new[] { false, true }; }""");

    [Fact]
    public async Task MistakeThroughAHelperOfAHelper_IsReportedAtTheCall() =>
        await Verify(Apps.Stack("""[|Outer.Add(this, "Orders")|];""") + Helper + """public static class Outer { public static CfnQueue Add(Construct scope, string id) => Queues.Add(scope, id, false); }""");

    [Fact]
    public async Task ClassOfALibraryConstruct_IsToldOnItsOwn() =>
        await Verify(Apps.Stack("""new OpenQueue(this, "A"); new OpenQueue(this, "B");""")
            + """public class OpenQueue : CfnQueue { public OpenQueue(Construct scope, string id) : base(scope, id, new CfnQueueProps { SqsManagedSseEnabled = [|false|] }) { } }""");

    [Fact]
    public async Task BaseOfAStack_IsToldOnItsOwn() =>
        await Verify(
            """
            using Amazon.CDK.AWS.SQS;

            public abstract class TeamStack : Stack { protected TeamStack(Construct scope, string id) : base(scope, id) { new CfnQueue(this, "Q", new CfnQueueProps { SqsManagedSseEnabled = [|false|] }); } }
            public sealed class OneStack : TeamStack { public OneStack(Construct scope, string id) : base(scope, id) { } }
            public sealed class TwoStack : TeamStack { public TwoStack(Construct scope, string id) : base(scope, id) { } }
            """);

    [Fact]
    public async Task BaseThatIsGivenTheMistake_IsToldAtTheCallOfTheBase() =>
        await Verify(
            """
            using Amazon.CDK.AWS.SQS;

            public abstract class TeamStack : Stack { protected TeamStack(Construct scope, string id, bool on) : base(scope, id) { new CfnQueue(this, "Q", new CfnQueueProps { SqsManagedSseEnabled = on }); } }
            public sealed class OneStack : TeamStack { public OneStack(Construct scope, string id) : base(scope, id, [|false|]) { } }
            public sealed class TwoStack : TeamStack { public TwoStack(Construct scope, string id) : base(scope, id, true) { } }
            """);

    [Fact]
    public async Task PragmaAtTheCall_Suppresses() =>
        await Verify(Apps.Stack("\n#pragma warning disable IG2001\nQueues.Add(this, \"Orders\", Given.Value);\n#pragma warning restore IG2001\n") + Helper + "static class Given { public const bool Value = false; }");

    [Fact]
    public async Task ValueOfASettingsClass_IsReportedWhereItIsRead() =>
        await Verify(Apps.Stack("""new CfnQueue(this, "Orders", new CfnQueueProps { SqsManagedSseEnabled = [|Settings.Dev.IsOn|] });""")
            + """public sealed class Settings { public static readonly Settings Dev = new(); public bool IsOn { get; } = false; }""");

    private static async Task Verify(string source) => await VerifyAnalyzer.RunAsync(new CdkAnalyzer(), source, "IG2001");
}

using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Core;

/// <summary>Whether the absence of a tag can be told depends on who else may tag.</summary>
public sealed class OuterTagTests
{
    private const string Stack = """public class S : Stack { public S(Construct scope, string id) : base(scope, id) { new Queue(this, "Q"); } }""";
    private const string Construct = """public class S : Construct { public S(Construct scope, string id) : base(scope, id) { new Queue(this, "Q"); } }""";

    [Theory]
    [InlineData(Stack, "", true)]
    [InlineData(Stack, """class Program { void Run(App app) { Amazon.CDK.Tags.Of(app).Add("a", "b"); } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app) { Aspects.Of(app).Add(new Amazon.CDK.Tag("a", "b")); } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app) { new S(app, "S"); new Stack(app, "T", new StackProps { Tags = new Dictionary<string, string>() }); } }""", false)]
    [InlineData(Stack, """class Part : Stage { public Part(App app) : base(app, "O") { new Stack(this, "T", new StackProps { Tags = new Dictionary<string, string>() }); } }""", false)]
    [InlineData(Stack, """class Part : Stage { public Part(App app) : base(app, "O") { new CfnQueueOfPart { Tags = new string[0] }.ToString(); } } class CfnQueueOfPart { public string[] Tags { get; set; } = new string[0]; }""", true)]
    [InlineData(Stack, """class Other : Stack { public Other(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", true)]
    [InlineData(Stack, """class Part : Stage { public Part(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", false)]
    [InlineData(Stack, """class Other : Stack { public Other(App app) : base(app, "O") { } } class Program { void Run(App app) { var other = new Other(app); Amazon.CDK.Tags.Of(other).Add("a", "b"); } }""", true)]
    [InlineData(Stack, """class Program { void Run(App app, S s) { new S(app, "S"); Amazon.CDK.Tags.Of(s).Add("a", "b"); } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app) { var s = new S(app, "S"); Later(() => Amazon.CDK.Tags.Of(s).Add("a", "b")); } static void Later(System.Action a) { System.Threading.Tasks.Task.Run(a); } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app, bool some) { var s = new S(app, "S"); if (some) { Amazon.CDK.Tags.Of(s).Add("a", "b"); } } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app, string key) { var s = new S(app, "S"); Amazon.CDK.Tags.Of(s).Add(key, "b"); } }""", false)]
    [InlineData(Stack, """class Program { void Run(App app) { var s = new S(app, "S"); Amazon.CDK.Tags.Of(s).Add("a", "b"); new S(app, "T"); } }""", false)]
    [InlineData(Stack, """class Program { void Run() { var app = new App(); new S(app, "S"); Aspects.Of(app).Add(new Mark()); } } class Mark : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect { public void Visit(Constructs.IConstruct node) { Amazon.CDK.Tags.Of(node).Add("a", "b"); } }""", false)]
    [InlineData(Construct, "", true)]
    [InlineData(Construct, """class Other : Stack { public Other(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", false)]
    public async Task WholeApp_TellsWhetherOthersTag(string type, string others, bool areWhole)
    {
        var stack = await Code.ReadTypeAsync(type + others, new CdkReadOptions { HoldsWholeApp = true });

        Assert.Equal(areWhole, stack.Tags.IsAbsent);
    }

    [Theory]
    [InlineData("""class Program { void Run(App app) { var s = new S(app, "S"); Amazon.CDK.Tags.Of(s).Add("a", "b"); } }""")]
    [InlineData("""class Program { void Run(App app) { Stack s = new S(app, "S"); Amazon.CDK.Tags.Of(s).Add("a", "b"); } }""")]
    [InlineData("""class Program { void Run() { var app = new App(); Amazon.CDK.Tags.Of(app).Add("a", "b"); new S(app, "S"); new S(app, "T"); } }""")]
    [InlineData("""class Part : Stage { public Part(Construct scope, string id) : base(scope, id) { new S(this, "S"); } } class Program { void Run() { var part = new Part(new App(), "P"); Amazon.CDK.Tags.Of(part).Add("a", "b"); } }""")]
    [InlineData("""class Part : Stage { public Part(Construct scope, string id) : base(scope, id) { new S(this, "S"); Amazon.CDK.Tags.Of(this).Add("a", "b"); } } class Program { void Run() { new Part(new App(), "P"); } }""")]
    [InlineData("""class Program { void Run() { var app = new App(); new S(app, "S"); Amazon.CDK.Tags.Of(app).Add("a", "b"); Aspects.Of(app).Add(new Look()); } } class Look : Amazon.JSII.Runtime.Deputy.DeputyBase, IAspect { public void Visit(Constructs.IConstruct node) { } }""")]
    public async Task TagsOfWhoMakesTheStack_AreInItsResources(string others)
    {
        var stack = await Code.ReadTypeAsync(Stack + others, new CdkReadOptions { HoldsWholeApp = true });

        Assert.True(stack.Tags.IsAbsent);
        Assert.Equal("[{Key: a, Value: b}]", stack.Text("Q", "Tags"));
    }

    [Fact]
    public async Task TagThatIsAnotherEachTime_HasItsKey()
    {
        var stack = await Code.ReadTypeAsync(
            Stack + """class Program { void Run(App app) { foreach (var stage in new[] { "a", "b" }) { Amazon.CDK.Tags.Of(new S(app, stage)).Add("stage", stage); } } }""", new CdkReadOptions { HoldsWholeApp = true });

        Assert.True(stack.Tags.IsAbsent);
        Assert.Equal("stage", stack.Text("Q", "Tags[0].Key"));
        Assert.IsType<UnknownValue>(stack.At("Q", "Tags[0].Value"));
    }

    [Fact]
    public async Task TagOfTheStackItself_IsNearerThanThatOfTheApp()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public class S : Stack { public S(Construct scope, string id) : base(scope, id) { new Queue(this, "Q"); Amazon.CDK.Tags.Of(this).Add("a", "own"); } }
            class Program { void Run() { var app = new App(); Amazon.CDK.Tags.Of(new S(app, "S")).Add("a", "b"); } }
            """,
            new CdkReadOptions { HoldsWholeApp = true });

        Assert.DoesNotContain("b}", stack.Text("Q", "Tags"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Owner")]
    [InlineData("public void Later() => Amazon.CDK.Tags.Of(this).Add(\"Later\", \"x\");", "...")]
    public async Task BaseThatTags_IsSeenUnlessOthersMayCallMoreOfIt(string members, string expected)
    {
        var stack = await Code.ReadTypeAsync(
            $$"""
            public abstract class TeamStack : Stack { protected TeamStack(Construct scope, string id) : base(scope, id) { Amazon.CDK.Tags.Of(this).Add("Owner", "me"); } {{members}} }
            public sealed class S : TeamStack { public S(Construct scope, string id) : base(scope, id) { new Queue(this, "Q"); } }
            """,
            new CdkReadOptions { HoldsWholeApp = true });

        Assert.Contains("Owner", stack.Text("Q", "Tags"), StringComparison.Ordinal);
        Assert.Contains(expected, stack.Text("Q", "Tags") + (stack.Tags.IsAbsent ? "" : "..."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_MayBeTaggedByItsUsers()
    {
        var stack = await Code.ReadTypeAsync(Stack, new CdkReadOptions { HoldsWholeApp = false });

        Assert.IsType<UnknownValue>(stack.Tags);
    }

    [Fact]
    public async Task TagsOfTheTypeItself_AreInItsResources()
    {
        var stack = await Code.ReadTypeAsync(
            """public class S : Stack { public S(Construct scope, string id) : base(scope, id) { new Queue(this, "Q"); Amazon.CDK.Tags.Of(this).Add("team", "core"); } }""",
            new CdkReadOptions { HoldsWholeApp = true });

        Assert.True(stack.Tags.IsAbsent);
        Assert.Equal("core", stack.Text("Q", "Tags[0].Value"));
    }
}

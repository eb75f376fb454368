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
    [InlineData(Stack, """class Other : Stack { public Other(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", true)]
    [InlineData(Stack, """class Part : Stage { public Part(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", false)]
    [InlineData(Construct, "", true)]
    [InlineData(Construct, """class Other : Stack { public Other(App app) : base(app, "O") { Amazon.CDK.Tags.Of(this).Add("a", "b"); } }""", false)]
    public async Task WholeApp_TellsWhetherOthersTag(string type, string others, bool areWhole)
    {
        var stack = await Code.ReadTypeAsync(type + others, new CdkReadOptions { HoldsWholeApp = true });

        Assert.Equal(areWhole, stack.Tags.IsAbsent);
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

using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Giving;

/// <summary>A stack is read with what the app gives to it, where every place that creates it is in view.</summary>
public sealed class GivenByTheAppTests
{
    private const string Types =
        """
        public sealed record Settings(string Name, int Days = 4) { public string Full => "x-" + Name; }
        public sealed class S : Stack
        {
            public S(Construct scope, string id, Settings settings) : base(scope, id)
            {
                new Queue(this, "Q", new QueueProps { QueueName = settings.Full, RetentionPeriod = Duration.Days(settings.Days) });
            }
        }
        """;

    [Theory]
    [InlineData("""static class Program { static void Main() { var app = new App(); new S(app, "S", new Settings("a")); } }""")]
    [InlineData("""static class Program { static void Main() { var app = new App(); new S(app, "S", new("a")); new S(app, "T", new Settings("a")); } }""")]
    [InlineData("""static class Program { static void Main() { var app = new App(); S s = new(app, "S", new("a")); } }""")]
    [InlineData("""static class Program { static void Add(App app, Settings s) { new S(app, "S", s); } static void Main() { Add(new App(), new Settings("a")); } }""")]
    [InlineData("""static class Program { static readonly Settings A = new("a"); public static void Run(App app) { Settings[] all = { A }; foreach (var s in all) { new S(app, "S", s); } } }""")]
    [InlineData("""static class Program { static void Main() { var app = new App(); void Add(Settings s) { new S(app, "S", s); } Add(new Settings("a")); } }""")]
    [InlineData("""class Part : Stage { public Part(Construct scope, string id, string name) : base(scope, id) { new S(this, "S", new Settings(name)); } } class Program { static void Main() { new Part(new App(), "P", "a"); } }""")]
    [InlineData("""class Outer : Stack { public Outer(Construct scope, string id) : base(scope, id) { new S(this, "S", new Settings("a")); } }""")]
    [InlineData("""static class Program { static void Main() { new S(new App(), "S", new Settings("b") with { Name = "a" }); } }""")]
    [InlineData("""static class Program { static void Main() { new S(new App(), "S", new Settings("a")); } } namespace Other { class S { public S(int a, int b) { } } class Maker { object M() => new S(1, 2); } }""")]
    public async Task WhatEveryPlaceGives_IsKnown(string program)
    {
        var stack = await ReadAsync(Types + program);

        Assert.Equal("x-a", stack.Text("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""public class ShopProps : StackProps { public string Name { get; set; } = "a"; }""")]
    [InlineData("""public class ShopProps : TeamProps { } public class TeamProps : StackProps { const string Team = "a"; public string Name { get; set; } = Team; }""")]
    [InlineData("""public class ShopProps : TeamProps { public new string Name { get; set; } = "a"; } public class TeamProps : StackProps { public string Name { get; set; } = "b"; }""")]
    public async Task MembersOfProps_HoldWhatTheyAreInitializedWith(string props)
    {
        var stack = await ReadAsync(
            """
            public sealed class S : Stack { public S(Construct scope, string id, ShopProps props) : base(scope, id, props) { new Queue(this, "Q", new QueueProps { QueueName = props.Name }); } }
            static class Program { static void Main() { new S(new App(), "S", new ShopProps { StackName = "x" }); } }

            """ + props);

        Assert.Equal("a", stack.Text("Q", "QueueName"));
    }

    [Theory]
    [InlineData("""public class ShopProps : StackProps { public ShopProps() { Name = "b"; } public string Name { get; set; } = "a"; }""", "")]
    [InlineData("""public class ShopProps : StackProps { public string Name { get; set; } = "a"; }""", "Name = args[0]")]
    public async Task MembersOfProps_AreUnknownWhereOtherCodeSetsThem(string props, string set)
    {
        var stack = await ReadAsync(
            $$"""
            public sealed class S : Stack { public S(Construct scope, string id, ShopProps props) : base(scope, id, props) { new Queue(this, "Q", new QueueProps { QueueName = props.Name }); } }
            static class Program { static void Main(string[] args) { new S(new App(), "S", new ShopProps { {{set}} }); } }

            """ + props);

        Assert.True(stack.At("Q", "QueueName").IsUnknown);
    }

    [Theory]
    [InlineData("""static class Program { static void Main() { var app = new App(); new S(app, "S", new Settings("a")); new S(app, "T", new Settings("b")); } }""")]
    [InlineData("""static class Program { public static void Run(App app) { foreach (var name in new[] { "a", "b" }) { new S(app, name, new Settings(name)); } } }""")]
    [InlineData("""class Part : Stage { public Part(Construct scope, string id, string name) : base(scope, id) { new S(this, "S", new Settings(name)); } } class Program { static void Main() { var app = new App(); new Part(app, "P", "a"); new Part(app, "R", "b"); } }""")]
    public async Task WhatPlacesGiveDifferently_IsOneOrTheOther(string program)
    {
        var name = (await ReadAsync(Types + program)).At("Q", "QueueName");

        Assert.Equal("x-a x-b", name is TextValue { Parts: [var prefix, { Hole: ChoiceValue hole }] } ? $"{prefix.Literal}{hole.WhenTrue} {prefix.Literal}{hole.WhenFalse}"
            : Assert.IsType<ChoiceValue>(name) is var choice ? choice.WhenTrue + " " + choice.WhenFalse : "");
    }

    [Fact]
    public async Task WhatIsTheSame_IsKnownBesideWhatDiffers()
    {
        var stack = await ReadAsync(Types + """static class Program { static void Main() { foreach (var n in new[] { "a", "b", "c", "d", "e", "f" }) { new S(new App(), "S", new Settings("a", 2)); } } }""");

        Assert.Equal("172800", stack.Text("Q", "MessageRetentionPeriod"));
    }

    [Theory]
    [InlineData("typeof(S).GetConstructors()[0].Invoke(null);", "")]
    [InlineData("Make<S>();", "static T Make<T>() => System.Activator.CreateInstance<T>();")]
    [InlineData("Keep(new(app, \"T\", Read()));", "static void Keep(S made) { } static Settings Read() => throw new System.Exception();")]
    [InlineData("Later(() => new S(app, \"T\", new Settings(\"a\")));", "static void Later(System.Func<S> make) { System.Threading.Tasks.Task.Run(make); }")]
    [InlineData("new S(app, \"T\", Outside.Settings);", "")]
    [InlineData("Each(app, 3);", "static void Each(App app, int n) { new S(app, \"T\" + n, n == 3 ? new Settings(\"a\") : Outside.Settings); if (n > 0) { Each(app, n - 1); } }")]
    [InlineData("Add(app, new Settings(\"a\"));", "internal static void Add(App app, Settings s) { new S(app, \"T\", s); }")]
    [InlineData("foreach (var s in Outside.All) { new S(app, \"T\", s); }", "")]
    [InlineData("new System.Collections.Generic.List<string> { \"b\" }.ForEach(n => new S(app, n, new Settings(n)));", "")]
    public async Task WhereOneCreationIsNotInView_NothingIsKnown(string statement, string members)
    {
        var stack = await ReadAsync(
            Types
            + $$"""
              static class Outside { public static Settings Settings { get; set; } = null!; public static Settings[] All { get; set; } = null!; public static void More(App app) { Program.Add(app, Settings); } }
              static partial class Program { static void Main() { var app = new App(); new S(app, "S", new Settings("a")); {{statement}} } {{members}} {{(members.Contains(" Add(", StringComparison.Ordinal) ? "" : "internal static void Add(App app, Settings s) { }")}} }
              """);

        Assert.False(stack.At("Q", "QueueName") is ScalarValue, stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task Library_MayBeGivenAnythingByItsUsers()
    {
        var stack = await Code.ReadTypeAsync(
            Types + """static class Program { static void Main() { new S(new App(), "S", new Settings("a")); } }""", new CdkReadOptions { HoldsWholeApp = false });

        Assert.False(stack.At("Q", "QueueName") is ScalarValue);
    }

    [Fact]
    public async Task MoreWaysThanAFew_AreNotToldApart()
    {
        var stack = await ReadAsync(Types + """static class Program { static void Main() { foreach (var n in new[] { "a", "b", "c", "d", "e", "f" }) { new S(new App(), n, new Settings(n, 2)); } } }""");

        Assert.False(stack.At("Q", "QueueName") is ScalarValue or ChoiceValue);
    }

    [Theory]
    [InlineData("var o = new Options { Name = \"a\" }; new T(app, \"T\", o);", true)]
    [InlineData("var o = new Options { Name = \"a\" }; Other.Fill(o); new T(app, \"T\", o);", false)]
    [InlineData("var o = new Options(); o.Name = \"b\"; o.Name = \"a\"; new T(app, \"T\", o);", true)]
    public async Task ObjectThatCanBeChanged_IsKnownAsItIsWhenTheStackIsMade(string statements, bool isKnown)
    {
        var stack = await ReadAsync(
            """public sealed class Options { public string Name { get; set; } = ""; } public sealed class S : Stack { readonly Options options; public S(Construct scope, string id, Options options) : base(scope, id) { this.options = options; new Queue(this, "Q", new QueueProps { QueueName = options.Name }); } public void More() { new Queue(this, "R", new QueueProps { QueueName = options.Name }); } }"""
            + "static class Other { public static void Fill(Options o) { System.Activator.CreateInstance(typeof(string), o); } } static class Program { static void Main() { var app = new App(); " + statements.Replace("new T(", "new S(", StringComparison.Ordinal) + " } }");

        Assert.Equal(isKnown, stack.At("Q", "QueueName") is ScalarValue { Text: "a" });
        Assert.False(stack.At("R", "QueueName") is ScalarValue);
    }

    private static Task<Stack> ReadAsync(string source) => Code.ReadTypeAsync(source, new CdkReadOptions { HoldsWholeApp = true });
}

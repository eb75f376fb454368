using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Following;

/// <summary>Static helpers, extension methods and settings of other types are followed with what they are given.</summary>
public sealed class HelperTests
{
    [Fact]
    public async Task StaticMethod_MakesWhatItIsToldTo()
    {
        var stack = await Code.ReadAsync(
            """Queues.Add(this, "Orders", QueueEncryption.UNENCRYPTED);""",
            types: """public static class Queues { public static Queue Add(Construct scope, string id, QueueEncryption encryption) => new Queue(scope, id, new QueueProps { Encryption = encryption }); }""");

        Assert.Equal("false", stack.Text("Orders", "SqsManagedSseEnabled"));
        Assert.Equal("Orders/Resource", stack.Resources[0].ConstructPath);
    }

    [Fact]
    public async Task ExtensionMethod_IsFollowedAndGivesItsObjectBack()
    {
        var stack = await Code.ReadAsync(
            """new Bucket(this, "B").Named("kept").Versioned();""",
            types: """
            public static class Buckets
            {
                public static T Named<T>(this T bucket, string name) where T : Bucket { ((CfnBucket)bucket.Node.DefaultChild!).BucketName = name; return bucket; }
                public static Bucket Versioned(this Bucket bucket) { ((CfnBucket)bucket.Node.DefaultChild!).VersioningConfiguration = new CfnBucket.VersioningConfigurationProperty { Status = "Enabled" }; return bucket; }
            }
            """);

        Assert.Equal("kept", stack.Text("B", "BucketName"));
        Assert.Equal("Enabled", stack.Text("B", "VersioningConfiguration.Status"));
        Assert.False(stack.Resources[0].IsShared);
    }

    [Fact]
    public async Task CallsWithOtherArguments_MakeOtherResources()
    {
        var stack = await Code.ReadAsync(
            """Queues.Add(this, "A", "a"); foreach (var name in new[] { "b", "c" }) { Queues.Add(this, name.ToUpper(), name); }""",
            types: """public static class Queues { public static void Add(Construct scope, string id, string name) { var full = name + "-queue"; new Queue(scope, id, new QueueProps { QueueName = full }); } }""");

        Assert.Equal(["a-queue", "b-queue", "c-queue"], stack.Resources.Select(static r => r.Properties["QueueName"].ToString()));
    }

    [Fact]
    public async Task ConditionInAHelper_IsAskedForEachCall()
    {
        var stack = await Code.ReadAsync(
            """Queues.Add(this, "A", true); Queues.Add(this, "B", false); Queues.Add(this, "C", props.IsProd);""",
            types: """public static class Queues { public static void Add(Construct scope, string id, bool isSafe) { if (isSafe) { return; } new Queue(scope, id); } }""");

        Assert.Equal(["B", "C"], stack.Resources.Select(static r => r.LogicalId));
        Assert.Null(stack.Resources[0].Condition);
        Assert.Equal("not props.IsProd", stack.Resources[1].Condition!.ToString());
    }

    [Theory]
    [InlineData("Settings.Dev.Name", "dev")]
    [InlineData("Settings.Shouted", "DEV!")]
    [InlineData("Settings.For(\"test\").Name", "test")]
    [InlineData("Settings.Dev.Named(\"orders\")", "dev-orders")]
    [InlineData("(Settings.Dev with { Name = \"other\" }).Named(\"orders\")", "other-orders")]
    [InlineData("Settings.Dev.Kind.ToString()", "Small")]
    [InlineData("$\"{Settings.Prod.Kind}\"", "Large")]
    [InlineData("Settings.Dev.IsLarge ? \"large\" : \"small\"", "small")]
    [InlineData("Settings.Prod.Size", "3-prod")]
    [InlineData("new Options { Prefix = \"p\" }.Full", "p-default")]
    [InlineData("new Naming(\"a\").Of(\"b\")", "a-b")]
    public async Task SettingsMadeElsewhere_AreKnown(string expression, string expected)
    {
        var stack = await Code.ReadAsync(
            $$"""new Queue(this, "Q", new QueueProps { QueueName = {{expression}} });""",
            types: """
            public enum Kind { Small, Large }
            public sealed record Settings(string Name, Kind Kind)
            {
                public static readonly Settings Dev = new("dev", Kind.Small);
                public static Settings Prod { get; } = new("prod", Kind.Large) { Count = 3 };
                public static string Shouted => Dev.Name.ToUpper() + "!";
                public int Count { get; init; } = 1;
                public bool IsLarge => Kind == Kind.Large;
                public string Size => $"{Count}-{Name}";
                public static Settings For(string name) => new(name, Kind.Small);
                public string Named(string what) => $"{Name}-{what}";
            }
            public class Options { public string Prefix { get; set; } = ""; public string Suffix { get; set; } = "default"; public string Full => Prefix + "-" + Suffix; }
            public sealed class Naming { private readonly string prefix; public Naming(string prefix) => this.prefix = prefix; public string Of(string what) => prefix + "-" + what; }
            """);

        Assert.Equal(expected, stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task PropertyOfSettingsThatArePassedIn_IsAChoiceByWhatIsNotKnown()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public sealed record Settings(string Stage) { public bool IsProd => Stage == "prod"; public RemovalPolicy Removal => IsProd ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY; }
            public class S : Stack
            {
                public S(Construct scope, string id, Settings settings) : base(scope, id) { new Queue(this, "Q", new QueueProps { Encryption = settings.IsProd ? QueueEncryption.KMS_MANAGED : QueueEncryption.UNENCRYPTED }); }
            }
            """);

        Assert.Equal("settings.Stage = prod", Assert.IsType<ChoiceValue>(stack.At("Q", "KmsMasterKeyId")).Condition.ToString());
    }

    [Fact]
    public async Task HelperThatChangesProps_ChangesThoseOfTheCaller()
    {
        var stack = await Code.ReadAsync(
            """var p = new QueueProps(); Hardening.Apply(p); Hardening.With(p, x => x.QueueName = "named"); new Queue(this, "Q", p);""",
            types: """
            public static class Hardening
            {
                public static void Apply(QueueProps props) => props.Encryption = QueueEncryption.KMS_MANAGED;
                public static void With(QueueProps props, Action<QueueProps> change) => change(props);
            }
            """);

        Assert.Equal("alias/aws/sqs", stack.Text("Q", "KmsMasterKeyId"));
        Assert.Equal("named", stack.Text("Q", "QueueName"));
    }

    [Fact]
    public async Task FunctionsThatAHelperMakes_KeepWhatTheyWereMadeWith()
    {
        var stack = await Code.ReadAsync(
            """Apply("A", Options.Name("a")); Apply("B", Options.Name("b")); var (first, second) = (Options.Name("c"), Options.Name("d")); Apply("C", first); Apply("D", second);""",
            """void Apply(string id, Action<QueueProps> change) { var p = new QueueProps(); change(p); new Queue(this, id, p); }""",
            """public static class Options { public static Action<QueueProps> Name(string name) => p => p.QueueName = name; }""");

        Assert.Equal(["a", "b", "c", "d"], stack.Resources.Select(static r => r.Properties["QueueName"].ToString()));
    }

    [Fact]
    public async Task Iterator_GivesItsItems()
    {
        var stack = await Code.ReadAsync(
            """foreach (var name in Names.All()) { new Queue(this, name); }""",
            types: """public static class Names { public static IEnumerable<string> All() { yield return "A"; yield return "B"; } }""");

        Assert.Equal(["A", "B"], stack.Resources.Select(static r => r.LogicalId));
    }
}

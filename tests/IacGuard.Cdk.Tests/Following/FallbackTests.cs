using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Following;

/// <summary>Where code cannot be followed for certain, what it gives is not known and what it gets may be changed.</summary>
public sealed class FallbackTests
{
    private const string Types =
        """
        public class Open
        {
            public virtual QueueEncryption Encryption() => QueueEncryption.UNENCRYPTED;
            public QueueEncryption Settable { get; set; } = QueueEncryption.UNENCRYPTED;
        }
        public sealed class Closed : Open { public override QueueEncryption Encryption() => QueueEncryption.KMS_MANAGED; }
        public interface IChoice { QueueEncryption Encryption(); }
        public sealed class Choice : IChoice { public QueueEncryption Encryption() => QueueEncryption.UNENCRYPTED; }
        public static class Global
        {
            public static QueueEncryption Mutable = QueueEncryption.UNENCRYPTED;
            public static QueueEncryption Property { get; set; } = QueueEncryption.UNENCRYPTED;
            public static readonly Open Shared = new();
            public static readonly List<string> Names = new() { "a" };
            public static Open Make() => new Closed();
            public static void ByRef(ref QueueEncryption encryption) => encryption = QueueEncryption.KMS_MANAGED;
            public static bool Out(string text, out QueueEncryption encryption) { encryption = QueueEncryption.KMS_MANAGED; return true; }
            public static async System.Threading.Tasks.Task<QueueEncryption> Later() { await System.Threading.Tasks.Task.Yield(); return QueueEncryption.UNENCRYPTED; }
            public static QueueEncryption Again(int n) => n == 0 ? QueueEncryption.UNENCRYPTED : Again(n - 1);
            public static QueueEncryption Ping(int n) => Pong(n);
            public static QueueEncryption Pong(int n) => n == 0 ? QueueEncryption.UNENCRYPTED : Ping(n - 1);
        }
        public static class Late { public static readonly QueueEncryption Value; public static readonly QueueEncryption Other = QueueEncryption.UNENCRYPTED; static Late() { Value = QueueEncryption.KMS_MANAGED; Other = QueueEncryption.KMS_MANAGED; } }
        public class Needs { public static QueueEncryption Of(Open open) => open.Encryption(); public static QueueEncryption Of(IChoice choice) => choice.Encryption(); }
        """;

    [Theory]
    [InlineData("Global.Mutable")]
    [InlineData("Global.Property")]
    [InlineData("Global.Shared.Settable")]
    [InlineData("Late.Value")]
    [InlineData("Late.Other")]
    [InlineData("Global.Later().Result")]
    [InlineData("Global.Again(2)")]
    [InlineData("Global.Ping(2)")]
    [InlineData("Needs.Of((Open)props.Stage.GetType().Assembly.CreateInstance(\"x\")!)")]
    [InlineData("Needs.Of((IChoice)props.Stage.GetType().Assembly.CreateInstance(\"x\")!)")]
    public async Task WhatIsNotCertain_IsUnknown(string expression)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { Encryption = {{expression}} });""", types: Types);

        Assert.IsType<UnknownValue>(stack.At("Q", "SqsManagedSseEnabled"));
    }

    [Theory]
    [InlineData("Needs.Of(new Closed())")]
    [InlineData("Global.Make().Encryption()")]
    [InlineData("((Open)new Closed()).Encryption()")]
    public async Task VirtualCallOnAnObjectMadeInView_IsFollowed(string expression)
    {
        var stack = await Code.ReadAsync($$"""new Queue(this, "Q", new QueueProps { Encryption = {{expression}} });""", types: Types);

        Assert.Equal("alias/aws/sqs", stack.Text("Q", "KmsMasterKeyId"));
    }

    [Fact]
    public async Task InterfaceCallOnAnObjectMadeInView_IsFollowed()
    {
        var stack = await Code.ReadAsync("""new Queue(this, "Q", new QueueProps { Encryption = Needs.Of(new Choice()) });""", types: Types);

        Assert.Equal("false", stack.Text("Q", "SqsManagedSseEnabled"));
    }

    [Theory]
    [InlineData("var e = QueueEncryption.UNENCRYPTED; Global.ByRef(ref e);")]
    [InlineData("var e = QueueEncryption.UNENCRYPTED; Global.Out(\"x\", out e);")]
    [InlineData("Global.Out(\"x\", out var e);")]
    [InlineData("Take(out var e); void Take(out QueueEncryption taken) { if (props is null) { taken = QueueEncryption.KMS_MANAGED; return; } taken = QueueEncryption.KMS_MANAGED; }")]
    public async Task VariableThatIsPassedByReference_IsWhatTheMethodSets(string statements)
    {
        var stack = await Code.ReadAsync(statements + """new Queue(this, "Q", new QueueProps { Encryption = e });""", types: Types);

        Assert.Equal("alias/aws/sqs", stack.Text("Q", "KmsMasterKeyId"));
    }

    [Theory]
    [InlineData("Unseen.Out(out var e);")]
    [InlineData("var e = QueueEncryption.UNENCRYPTED; Unseen.ByRef(ref e);")]
    [InlineData("var e = QueueEncryption.UNENCRYPTED; Enum.TryParse(\"x\", out e);")]
    public async Task VariableThatIsPassedByReference_IsNotKnownAfterwards(string statements)
    {
        var stack = await Code.ReadAsync(statements + """new Queue(this, "Q", new QueueProps { Encryption = e });""",
            types: Types + "public static class Unseen { public static extern void Out(out QueueEncryption e); public static extern void ByRef(ref QueueEncryption e); }");

        Assert.IsType<UnknownValue>(stack.At("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task ListThatOthersCanAddTo_IsOpen()
    {
        var stack = await Code.ReadAsync("""new ManagedPolicy(this, "P", new ManagedPolicyProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = Global.Names.ToArray(), Resources = new[] { "*" } }) } });""", types: Types);

        Assert.True(Assert.IsType<ListValue>(stack.At("P", "PolicyDocument.Statement[0].Action")).IsOpen);
    }

    [Fact]
    public async Task ObjectThatOthersGot_MayHaveOtherMembers()
    {
        var stack = await Code.ReadAsync(
            """var o = new Open(); Elsewhere.Take(o); new Queue(this, "Q", new QueueProps { Encryption = o.Settable });""",
            types: Types + "public static class Elsewhere { public static extern void Take(object given); }");

        Assert.IsType<UnknownValue>(stack.At("Q", "SqsManagedSseEnabled"));
    }

    [Fact]
    public async Task EndlessRecursionOfOtherTypes_Ends()
    {
        var stack = await Code.ReadAsync(
            """Forever.Go(this, 0); new Queue(this, "Last");""",
            types: """public static class Forever { public static void Go(Construct scope, int n) { new Queue(scope, "Q" + n); Back(scope, n + 1); } public static void Back(Construct scope, int n) => Go(scope, n + 1); }""");

        Assert.Equal(["Q0", "Last"], stack.Resources.Select(static r => r.LogicalId));
    }

    [Fact]
    public async Task TooManyCalls_AreReadAsBefore()
    {
        var stack = await Code.ReadAsync(
            """for (var a = 0; a < 60; a++) { for (var b = 0; b < 60; b++) { for (var c = 0; c < 2; c++) { Names.Of("x"); } } } new Queue(this, "Q", new QueueProps { QueueName = Names.Of("q") });""",
            types: """public static class Names { public static string Of(string name) => name; }""");

        Assert.IsType<UnknownValue>(stack.At("Q", "QueueName"));
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public async Task DeepCalls_EndAtABound()
    {
        var methods = string.Join("\n", Enumerable.Range(0, 40).Select(static i => $"public static string M{i}(string s) => M{i + 1}(s);"));
        var stack = await Code.ReadAsync(
            """new Queue(this, "Q", new QueueProps { QueueName = Deep.M0("q") });""", types: $"public static class Deep {{ {methods} public static string M40(string s) => s; }}");

        Assert.IsType<UnknownValue>(stack.At("Q", "QueueName"));
    }

    [Fact]
    public async Task ConstructOfAHelperWhoseScopeIsNotKnown_IsNotOfThisType()
    {
        var stack = await Code.ReadAsync("""Queues.Add(Queues.Elsewhere(), "A"); new Queue(this, "B");""", types: """public static class Queues { public static extern Construct Elsewhere(); public static Queue Add(Construct scope, string id) => new(scope, id); }""");

        Assert.Equal(["B"], stack.Resources.Select(static r => r.LogicalId));
    }

    [Fact]
    public async Task InheritedMethodThatOthersMayCall_SharesWhatItsTypeHolds()
    {
        var stack = await Code.ReadTypeAsync(
            """
            public abstract class TeamStack : Stack
            {
                private readonly Queue hidden;
                protected TeamStack(Construct scope, string id) : base(scope, id) { hidden = new Queue(this, "Hidden"); }
                public void Allow(Role role) => hidden.GrantSendMessages(role);
            }
            public sealed class S : TeamStack { private readonly Queue own; public S(Construct scope, string id) : base(scope, id) { own = new Queue(this, "Own"); } }
            """);

        Assert.Equal(["Hidden"], stack.Resources.Where(static r => r.IsShared).Select(static r => r.LogicalId));
    }

    [Theory]
    [InlineData("internal", "", true)]
    [InlineData("internal", "internal class Heir : S { public Heir(Construct c, string i) : base(c, i) { } }", true)]
    [InlineData("internal", "internal class Heir : S { public Heir(Construct c, string i) : base(c, i) { } protected override QueueEncryption Chosen => QueueEncryption.KMS_MANAGED; }", false)]
    [InlineData("internal", "internal abstract class Middle : S { protected Middle(Construct c, string i) : base(c, i) { } } internal class Heir : Middle { public Heir(Construct c, string i) : base(c, i) { } protected override QueueEncryption Chosen => QueueEncryption.KMS_MANAGED; }", false)]
    [InlineData("public", "", false)]
    public async Task VirtualMemberOfTheTypeItself_IsKnownWhereNoHeirCanOverrideIt(string modifiers, string heirs, bool isKnown)
    {
        var stack = await Code.ReadTypeAsync(
            $$"""
            {{modifiers}} class S : Stack
            {
                public S(Construct scope, string id) : base(scope, id) => new Queue(this, "Q", new QueueProps { Encryption = Chosen });
                protected virtual QueueEncryption Chosen => QueueEncryption.UNENCRYPTED;
            }
            {{heirs}}
            """);

        Assert.Equal(isKnown, stack.At("Q", "SqsManagedSseEnabled") is ScalarValue);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("internal class Heir : S { public Heir(Construct c, string i) : base(c, i) { } public override QueueEncryption Chosen => QueueEncryption.KMS_MANAGED; }", false)]
    public async Task VirtualMemberOfTheTypeItselfBehindAnInterface_IsKnownWhereNoHeirCanOverrideIt(string heirs, bool isKnown)
    {
        var stack = await Code.ReadTypeAsync(
            $$"""
            internal interface IChooser { QueueEncryption Chosen { get; } }
            internal static class Needs { public static QueueEncryption Of(IChooser chooser) => chooser.Chosen; }
            internal class S : Stack, IChooser
            {
                public S(Construct scope, string id) : base(scope, id) => new Queue(this, "Q", new QueueProps { Encryption = Needs.Of(this) });
                public virtual QueueEncryption Chosen => QueueEncryption.UNENCRYPTED;
            }
            {{heirs}}
            """);

        Assert.Equal(isKnown, stack.At("Q", "SqsManagedSseEnabled") is ScalarValue);
    }
}

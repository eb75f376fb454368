using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Delivery;
using IacGuard.Cdk.Lowering.Events;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using IacGuard.TestKit;

namespace IacGuard.Cdk.Tests.Constructs;

/// <summary>A stack put together from objects, by the construct models that ship.</summary>
internal sealed class Composed
{
    private const string Assembly = "aws-cdk-lib.";
    private readonly CdkKnowledge knowledge = CdkKnowledge.For("2.160.0", []);
    private readonly HandLowerings hand;
    private readonly ConstructLowering lowering;
    private readonly LoweringContext context;
    private readonly PipelineCalls pipelines;

    public Composed()
    {
        hand = new HandLowerings(Draft, knowledge.L1);
        lowering = new ConstructLowering(knowledge, hand.Policies);
        context = new LoweringContext(Draft, hand.Values, new CdkReadOptions());
        pipelines = new PipelineCalls(lowering, new PipelineActions(hand.Policies, new Wiring(() => [.. hand.All, lowering]), knowledge));
    }

    public StackDraft Draft { get; } = new();

    /// <summary>The text that spans point into.</summary>
    public static SourceFile File { get; } = new TextSourceFile("S.cs", new string('x', 200));

    /// <summary>Makes a construct and lowers it.</summary>
    public CdkObject Add(string name, string path, params (string Name, CdkValue Value)[] props)
    {
        var made = new CdkObject(Assembly + name, [new CdkArgument("props", Struct(name + "Props", props))], default) { Construct = new ConstructIdentity(path, default, Draft.Ids) };
        _ = pipelines.TryLower(made, context) || lowering.TryLower(made, context);
        return made;
    }

    /// <summary>Calls a method, by the models or by the lowerings written by hand.</summary>
    public bool Call(CdkObject receiver, string method, params (string Name, CdkValue Value)[] arguments)
    {
        var call = new CdkCall(method, receiver.Fqn, [.. arguments.Select(static a => new CdkArgument(a.Name, a.Value))], At(90));
        return ((IConstructLowering[])[.. hand.All, pipelines, lowering]).Any(l => l.TryApply(receiver, call, context));
    }

    public Value? Attribute(CdkObject construct, string property) => lowering.Attribute(construct, property, default);

    public static SourceSpan At(int start) => new(File, start, start + 1);

    public static StructValue Struct(string name, params (string Name, CdkValue Value)[] members) =>
        new(Assembly + name, [.. members.Select(static m => new NamedValue(m.Name, default, m.Value))], default);

    public static EnumMember Enum(string name, string member, int at = 0) => new(Assembly + name, member, At(at));

    public static PlainValue Text(string text) => new(ScalarValue.Of(text));

    public static PlainValue Boolean(bool value) => new(ScalarValue.Of(value));

    public static PlainValue Number(double value) => new(ScalarValue.Of(value));

    public static PlainValue Unknown() => new(new UnknownValue(UnknownSource.Argument, "is an argument", default));

    public static ListOf List(params CdkValue[] items) => new(items, default);

    public static CdkObject Static(string owner, string member, params (string Name, CdkValue Value)[] arguments) =>
        new(Assembly + owner, [.. arguments.Select(static a => new CdkArgument(a.Name, a.Value))], At(50)) { Member = member, MemberOf = Assembly + owner };

    public static CdkObject Days(double days) => Static("Duration", "days", ("amount", Number(days)));
}

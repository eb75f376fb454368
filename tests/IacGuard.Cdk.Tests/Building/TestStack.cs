using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Values;
using IacGuard.CloudFormation;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Building;

/// <summary>Objects as the reading of C# makes them, and what the hand-written lowerings make of them.</summary>
internal sealed class TestStack
{
    private readonly List<CdkObject> objects = [];
    private readonly List<(CdkObject Receiver, CdkCall Call)> calls = [];

    public TestStack()
    {
        Hand = new HandLowerings(Draft, new TestNames());
        Context = new LoweringContext(Draft, Hand.Values, new CdkReadOptions());
    }

    public StackDraft Draft { get; } = new();

    public HandLowerings Hand { get; }

    public LoweringContext Context { get; }

    /// <summary>Calls that no lowering knew.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>A construct; <paramref name="name"/> is the class without the library, such as <c>aws_iam.Role</c>.</summary>
    public CdkObject Construct(string name, string path, params (string Name, CdkValue Value)[] props) => Construct(name, path, null, props);

    /// <summary>A construct that is made under a condition.</summary>
    public CdkObject Construct(string name, string path, Condition? guard, params (string Name, CdkValue Value)[] props)
    {
        var made = new CdkObject(Lib(name), props.Length == 0 ? [] : [new CdkArgument("props", Props(name + "Props", props))], default)
        {
            Construct = new ConstructIdentity(path, default, Draft.Ids) { Id = path },
            Guard = guard,
        };
        objects.Add(made);
        Hand.Tokens.Declare(made);
        return made;
    }

    /// <summary>An object made by a constructor that is no construct.</summary>
    public static CdkObject New(string name, params (string Name, CdkValue Value)[] arguments) => new(Lib(name), Arguments(arguments), default);

    /// <summary>An object that a static method gives.</summary>
    public CdkObject Static(string owner, string method, string result, params (string Name, CdkValue Value)[] arguments)
    {
        var made = new CdkObject(Lib(result), Arguments(arguments), default) { Member = method, MemberOf = Lib(owner) };
        objects.Add(made);
        return made;
    }

    /// <summary>An object that a member of another one gives.</summary>
    public static CdkObject Member(CdkObject owner, string member, string result, params (string Name, CdkValue Value)[] arguments) =>
        new(Lib(result), Arguments(arguments), default) { Member = member, MemberOf = owner.Fqn, Receiver = owner };

    /// <summary>A statement from its props.</summary>
    public static CdkObject Statement(params (string Name, CdkValue Value)[] props) => New("aws_iam.PolicyStatement", ("props", Props("aws_iam.PolicyStatementProps", props)));

    /// <summary>A call on an object.</summary>
    public void Call(CdkObject receiver, string method, params (string Name, CdkValue Value)[] arguments) => Call(receiver, method, null, false, arguments);

    /// <summary>A call on an object, under a condition or in a loop.</summary>
    public void Call(CdkObject receiver, string method, Condition? guard, bool isRepeated, params (string Name, CdkValue Value)[] arguments)
    {
        var call = new CdkCall(method, receiver.Fqn, Arguments(arguments), default) { Guard = guard, IsRepeated = isRepeated };
        receiver.Add(call);
        calls.Add((receiver, call));
    }

    public static StructValue Props(string name, params (string Name, CdkValue Value)[] members) =>
        new(Lib(name), [.. members.Select(static m => new NamedValue(m.Name, default, m.Value))], default);

    public static PlainValue Text(string text) => new(new ScalarValue(text, ScalarKind.String, default));

    public static PlainValue Number(double number) => new(ScalarValue.Of(number));

    public static PlainValue Bool(bool value) => new(ScalarValue.Of(value));

    public static PlainValue Argument(string name) => new(new UnknownValue(UnknownSource.Argument, "depends on `" + name + "`", default) { Name = name });

    public static ListOf List(params CdkValue[] items) => new(items, default);

    public static ListOf Texts(params string[] items) => new([.. items.Select(Text)], default);

    public static MapOf Map(params (string Name, CdkValue Value)[] entries) => new([.. entries.Select(static e => new NamedValue(e.Name, default, e.Value))], default);

    public static EnumMember Enum(string name, string member) => new(Lib(name), member, default);

    public static ChoiceOf Choice(Condition condition, CdkValue whenTrue, CdkValue whenFalse) => new(condition, whenTrue, whenFalse, default);

    /// <summary>What a function of the library comes to.</summary>
    public Value? Evaluate(CdkObject? receiver, string owner, string member, params (string Name, CdkValue Value)[] arguments) =>
        Hand.Tokens.TryEvaluate(receiver, Lib(owner), member, Arguments(arguments), default);

    /// <summary>Lowers everything, as the reader does.</summary>
    public TestStack Lower()
    {
        new StackLowering([.. Hand.All, new Last(Unknown)], new ConstructLowering(CdkKnowledge.For("", []), Hand.Policies), Context).Run(objects, calls);
        return this;
    }

    /// <summary>A resource that no hand-written lowering makes.</summary>
    public ResourceDraft Add(string type, string path)
    {
        var resource = new ResourceDraft(Draft.Ids.Of(path), type, default) { ConstructPath = path };
        Draft.Add(resource);
        return resource;
    }

    /// <summary>Asserts that a resource has the properties that a template, as the CDK synthesizes it, gives it.</summary>
    public void AssertProperties(string logicalId, string json)
    {
        var resource = Draft.Find(logicalId);
        Assert.NotNull(resource);
        var expected = Read(Draft, json);
        Assert.Equal(Shown(expected), Shown(resource.Properties));
        Assert.Equal(expected, resource.Properties);
    }

    /// <summary>A value of a template that knows the resources, parameters and conditions of a stack.</summary>
    public static MapValue Read(StackDraft draft, string json)
    {
        var others = string.Concat(draft.Resources.Select(static r => $",\"{r.LogicalId}\": {{\"Type\": \"{r.Type}\"}}"));
        var template = "{\"Resources\": {\"Expected__\": {\"Type\": \"A::B::C\", \"Properties\": " + json + "}" + others + "}}";
        var result = TemplateReader.Read(DocumentReader.Read("t.json", template), new TemplateOptions());
        Assert.Empty(result.Errors);
        return result.Stack!.Resources[0].Properties;
    }

    /// <summary>A value with the keys of its maps in order, for messages.</summary>
    public static string Shown(Value value) => value switch
    {
        MapValue map => "{" + string.Join(", ", map.Entries.OrderBy(static e => e.Key, StringComparer.Ordinal).Select(static e => e.Key + ": " + Shown(e.Value))) + (map.IsOpen ? ", ...}" : "}"),
        ListValue list => "[" + string.Join(", ", list.Items.Select(Shown)) + (list.IsOpen ? ", ...]" : "]"),
        ChoiceValue choice => "(" + choice.Condition + " ? " + Shown(choice.WhenTrue) + " : " + Shown(choice.WhenFalse) + ")",
        _ => value.ToString()!,
    };

    private static string Lib(string name) => name.Contains("aws-cdk-lib", StringComparison.Ordinal) || name.StartsWith("constructs.", StringComparison.Ordinal) || name.StartsWith("cdk-nag.", StringComparison.Ordinal) ? name : "aws-cdk-lib." + name;

    private static CdkArgument[] Arguments((string Name, CdkValue Value)[] arguments) => [.. arguments.Select(static a => new CdkArgument(a.Name, a.Value))];
}

/// <summary>Is asked what no other lowering knows.</summary>
internal sealed class Last(List<string> unknown) : IConstructLowering
{
    public bool TryLower(CdkObject construct, LoweringContext context)
    {
        if (construct.Construct is not null)
        {
            unknown.Add(construct.ToString());
        }

        return false;
    }

    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        unknown.Add(receiver + "." + call.Method);
        return false;
    }

    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;
}

/// <summary>Names as almost all L1 constructs have them.</summary>
internal sealed class TestNames : IL1Names
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_sqs.CfnQueue"] = "AWS::SQS::Queue",
        ["aws-cdk-lib.aws_s3.CfnBucket"] = "AWS::S3::Bucket",
        ["aws-cdk-lib.aws_iam.CfnPolicy"] = "AWS::IAM::Policy",
        ["aws-cdk-lib.aws_ssm.CfnParameter"] = "AWS::SSM::Parameter",
        ["aws-cdk-lib.aws_autoscaling.CfnAutoScalingGroup"] = "AWS::AutoScaling::AutoScalingGroup",
        ["aws-cdk-lib.aws_sns.CfnSubscription"] = "AWS::SNS::Subscription",
    };

    public string? TypeOf(string fqn) => Types.GetValueOrDefault(fqn);

    public string? Attribute(string fqn, string property) =>
        TypeOf(fqn) is not null && property.StartsWith("attr", StringComparison.Ordinal) ? property[4..] : null;

    public string PropertyName(string structFqn, string property) => property == "tagsRaw" ? "Tags" : char.ToUpperInvariant(property[0]) + property[1..];

    public string? StructOf(string structFqn, string property) =>
        property == "bucketEncryption" ? "aws-cdk-lib.aws_s3.CfnBucket.BucketEncryptionProperty" : null;
}

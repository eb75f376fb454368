using System.Runtime.CompilerServices;
using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>Turns what expressions came to into values of the model.</summary>
internal sealed class ValueLowering : IValueLowering
{
    private const int MaxValues = 1_000_000;
    private readonly L1Structs structs;
    private readonly Statements statements;
    private int budget = MaxValues;

    public ValueLowering(StackDraft draft, IL1Names names)
    {
        structs = new L1Structs(this, names);
        Functions = new Functions(Symbols);
        Identities = new Identities(draft, this);
        Principals = new Principals(this, Identities);
        statements = new Statements(this, Principals);
    }

    /// <summary>Parameters, conditions and mappings.</summary>
    public StackSymbols Symbols { get; } = new();

    /// <summary>The intrinsic functions.</summary>
    public Functions Functions { get; }

    /// <summary>The identities of the stack.</summary>
    public Identities Identities { get; }

    /// <summary>Principals as policies name them.</summary>
    public Principals Principals { get; }

    /// <summary>Structs of L1 constructs.</summary>
    public L1Structs Structs => structs;

    /// <inheritdoc />
    public Value Lower(CdkValue value)
    {
        // Code can describe far more than it spells: choices of choices, props within props.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return --budget < 0 ? Texts.Unknown("is beyond the limits of what is read", value.Span) : LowerOne(value);
    }

    private Value LowerOne(CdkValue value) => value switch
    {
        PlainValue plain => plain.Value is ScalarValue { Kind: ScalarKind.String } text ? DynamicText.Read(text) : plain.Value,
        ListOf list => List(list),
        MapOf map => Intrinsics.TryRead(map, this) ?? Map(map),
        ChoiceOf choice => Choice(choice),
        StructValue props => structs.Lower(props),
        EnumMember member => Enum(member),
        CdkObject made => Object(made),
        _ => Texts.Unknown("is not known here", value.Span),
    };

    /// <summary>A dictionary under its own keys.</summary>
    public MapValue Map(MapOf map) => new([.. Last(map.Entries).Select(e => new MapEntry(e.Name, e.NameSpan, Lower(e.Value)))], map.Span, map.IsOpen);

    private ListValue List(ListOf list) => new([.. list.Items.Select(Lower).Where(static v => !v.IsAbsent)], list.Span, list.IsOpen);

    private Value Choice(ChoiceOf choice)
    {
        var (whenTrue, whenFalse) = (Lower(choice.WhenTrue), Lower(choice.WhenFalse));
        return whenTrue.IsAbsent && whenFalse.IsAbsent ? whenTrue : new ChoiceValue(choice.Condition, whenTrue, whenFalse, choice.Span);
    }

    /// <summary>The entries without those that a later one with the same key replaces.</summary>
    internal static IEnumerable<NamedValue> Last(IReadOnlyList<NamedValue> entries)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            last[entries[i].Name] = i;
        }

        return entries.Where((entry, i) => last[entry.Name] == i);
    }

    private static Value Enum(EnumMember member) => member.Fqn switch
    {
        IamNames.Module + "Effect" => Texts.Known(member.Member == "DENY" ? "Deny" : "Allow", member.Span),
        "aws-cdk-lib.CfnDeletionPolicy" => Texts.Known(DeletionPolicies.OfL1(member.Member), member.Span),
        _ => Texts.Unknown("what " + member.Member + " stands for is not known here", member.Span),
    };

    private Value Object(CdkObject made)
    {
        switch (made.Fqn)
        {
            case IamNames.Statement:
                return statements.Statement(made);
            case IamNames.Document:
                return statements.Document(made);
            case Units.Duration or Units.Size:
                return Units.Lower(made, this);
            case "aws-cdk-lib.SecretValue":
                return Secrets.Lower(made, this);
            default:
                return made.Member is not null && made.Construct is null
                    ? Texts.Unknown("is known only when the app is synthesized or deployed", made.Span)
                    : Texts.Unknown("what a construct is as a value is not known", made.Span);
        }
    }
}

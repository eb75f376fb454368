using System.Globalization;
using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Fills the holes of templates with what the slots hold.</summary>
internal sealed class HoleFiller(CdkKnowledge knowledge, LoweringContext context, IPrincipalPolicies? principals)
{
    /// <summary>The conversion of a document that becomes items of a list.</summary>
    public const string Each = "each";

    private const string Statements = "statements";

    /// <summary>The value in a hole; absent when the slot is not given.</summary>
    /// <param name="value">What the slot holds; null when it is not given.</param>
    /// <param name="hole">The hole: a conversion <c>c</c>, or a resource <c>r</c> and attribute <c>a</c> of a construct.</param>
    /// <param name="span">Where an unknown value stands.</param>
    /// <param name="isOpen">Whether the slot may be given where it is not seen.</param>
    public Value Fill(CdkValue? value, Tree hole, SourceSpan span, bool isOpen)
    {
        if (value is null)
        {
            return isOpen ? new UnknownValue(UnknownSource.Argument, "may be set where it is not seen", span) : AbsentValue.Instance;
        }

        if (value is ChoiceOf choice)
        {
            return new ChoiceValue(choice.Condition, Fill(choice.WhenTrue, hole, span, isOpen), Fill(choice.WhenFalse, hole, span, isOpen), choice.Span);
        }

        if (value is PlainValue { Value: UnknownValue or AbsentValue } plain)
        {
            return plain.Value;
        }

        if (hole.Has("r"))
        {
            return Reference(value, hole["r"].Text!, hole["a"].Text);
        }

        return hole["c"].Text switch
        {
            null => Whole(value),
            Each or Statements => context.Lower(value) is MapValue document ? document["Statement"] : Unknown(value.Span),
            "rate" => Rate(value),
            "lower" => context.Lower(value) is ScalarValue text ? new ScalarValue(text.Text.ToLowerInvariant(), text.Kind, value.Span) : Unknown(value.Span),
            var unit => InUnit(value, unit),
        };
    }

    /// <summary>The construct that a value is; null when it is not known.</summary>
    public Located? Locate(CdkValue? value) => Locator.Find(value, knowledge);

    /// <summary>What an id that the CDK makes of a value is named after; empty when that is not known.</summary>
    public string NameOf(CdkValue value) => CallPlace.NameOf(value, knowledge) ?? "";

    private Value Whole(CdkValue value) =>
        value is CdkObject made && principals is not null && IsPrincipal(made) ? principals.PrincipalOf(made, context) : context.Lower(value);

    private static bool IsPrincipal(CdkObject made) =>
        made.Construct is null && made.Fqn.StartsWith("aws-cdk-lib.aws_iam.", StringComparison.Ordinal) && made.Fqn.EndsWith("Principal", StringComparison.Ordinal);

    private Value Reference(CdkValue value, string below, string? attribute)
    {
        if (Locate(value) is not { } located)
        {
            return ImportedReferences.Find(knowledge, value, below, attribute, context.Lower)
                ?? new UnknownValue(UnknownSource.Argument, "is a construct that is not made here", value.Span);
        }

        // An L1 construct is its own resource.
        return new ReferenceValue(located.Identity.LogicalId(knowledge.L1.TypeOf(located.Fqn) is null ? below : ""), attribute, value.Span);
    }

    // The CDK writes a rate in the largest unit that is whole.
    private Value Rate(CdkValue value)
    {
        if (context.Lower(value) is not ScalarValue scalar || !scalar.TryGetNumber(out var seconds) || seconds <= 0 || seconds % 60 != 0)
        {
            return Unknown(value.Span);
        }

        var (amount, unit) = seconds % 86400 == 0 ? (seconds / 86400, "day") : seconds % 3600 == 0 ? (seconds / 3600, "hour") : (seconds / 60, "minute");
        var plural = amount.Equals(1.0) ? "" : "s";
        return new ScalarValue($"rate({amount.ToString("R", CultureInfo.InvariantCulture)} {unit}{plural})", ScalarKind.String, value.Span);
    }

    private Value InUnit(CdkValue value, string unit)
    {
        var factor = unit switch { "ms" => 0.001, "s" => 1, "min" => 60, "h" => 3600, "d" => 86400, _ => 0 };
        var amount = factor > 0 ? (context.Lower(value) is ScalarValue scalar && scalar.TryGetNumber(out var seconds) ? seconds / factor : null) : Sizes.In(value, unit);
        return amount is { } number ? new ScalarValue(number.ToString("R", CultureInfo.InvariantCulture), ScalarKind.Number, value.Span) : Unknown(value.Span);
    }

    private static UnknownValue Unknown(SourceSpan span) => new(UnknownSource.Argument, "is not known from the code", span);
}

/// <summary>Amounts of storage: <c>Size.Gibibytes(10)</c>.</summary>
internal static class Sizes
{
    private static readonly Dictionary<string, double> Mebibytes = new(StringComparer.Ordinal)
    {
        ["bytes"] = 1.0 / (1024 * 1024),
        ["kibibytes"] = 1.0 / 1024,
        ["mebibytes"] = 1,
        ["gibibytes"] = 1024,
        ["tebibytes"] = 1024 * 1024,
        ["KiB"] = 1.0 / 1024,
        ["MiB"] = 1,
        ["GiB"] = 1024,
    };

    /// <summary>A size in a unit (<c>KiB</c>, <c>MiB</c>, <c>GiB</c>); null when it is not known.</summary>
    public static double? In(CdkValue value, string unit) =>
        value is CdkObject { MemberOf: "aws-cdk-lib.Size", Member: { } member, Arguments.Count: 1 } size && Mebibytes.TryGetValue(member, out var factor)
        && size.Arguments[0].Value is PlainValue { Value: ScalarValue amount } && amount.TryGetNumber(out var number)
            ? number * factor / Mebibytes[unit]
            : null;
}

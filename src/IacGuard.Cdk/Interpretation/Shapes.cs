using System.Globalization;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Small helpers over what expressions come to.</summary>
internal static class Shapes
{
    private const int MaxCases = 64;

    /// <summary>What the names of enums that are not of the CDK begin with.</summary>
    public const string OwnEnum = ":";

    public static PlainValue Text(string text, SourceSpan span) => new(new ScalarValue(text, ScalarKind.String, span));

    public static PlainValue Number(double number, SourceSpan span) =>
        new(new ScalarValue(number.ToString("R", CultureInfo.InvariantCulture), ScalarKind.Number, span));

    public static PlainValue Boolean(bool value, SourceSpan span) => new(new ScalarValue(value ? "true" : "false", ScalarKind.Boolean, span));

    public static PlainValue Null(SourceSpan span) => new(AbsentValue.At(span));

    /// <summary>Whether a member is of an enum whose text is its name.</summary>
    public static bool IsOwnEnum(this EnumMember member) => member.Fqn.StartsWith(OwnEnum, StringComparison.Ordinal);

    public static bool IsNull(this CdkValue value) => value is PlainValue { Value: AbsentValue };

    public static bool IsUnknown(this CdkValue value) => value is PlainValue { Value: UnknownValue };

    public static ScalarValue? Scalar(this CdkValue value) => (value as PlainValue)?.Value as ScalarValue;

    public static double? NumberOf(this CdkValue value) =>
        value.Scalar() is { Kind: ScalarKind.Number } scalar && scalar.TryGetNumber(out var number) ? number : null;

    /// <summary>A condition as a value: <c>true</c> where it holds.</summary>
    public static CdkValue Of(Condition condition, SourceSpan span) => condition is ConstantCondition constant
        ? Boolean(constant.Value, span)
        : new ChoiceOf(condition, Boolean(true, span), Boolean(false, span), span);

    /// <summary>Applies a function to each case of a value; <paramref name="otherwise"/> when there are too many cases.</summary>
    public static CdkValue Map(CdkValue value, Func<CdkValue, CdkValue> function, Func<CdkValue> otherwise)
    {
        var left = MaxCases;
        var result = Map(value, function, ref left);
        return left >= 0 ? result : otherwise();
    }

    /// <summary>The same value at another place; what has an identity stays where it was made.</summary>
    public static CdkValue At(this CdkValue value, SourceSpan span) => value switch
    {
        PlainValue plain => new PlainValue(At(plain.Value, span)),
        EnumMember member => new EnumMember(member.Fqn, member.Member, span),
        ChoiceOf choice => new ChoiceOf(choice.Condition, choice.WhenTrue.At(span), choice.WhenFalse.At(span), span),
        _ => value,
    };

    /// <summary>The piece of a text that a value makes.</summary>
    public static TextPart Part(CdkValue value) => value switch
    {
        PlainValue { Value: AbsentValue } => TextPart.Of(""),
        PlainValue { Value: ScalarValue scalar } => TextPart.Of(scalar.Text),
        PlainValue plain => TextPart.Of(plain.Value),
        EnumMember member when member.IsOwnEnum() => TextPart.Of(member.Member),
        ChoiceOf choice => TextPart.Of(new ChoiceValue(choice.Condition, Hole(choice.WhenTrue), Hole(choice.WhenFalse), choice.Span)),
        _ => TextPart.Of(new UnknownValue(UnknownSource.Other, "what " + value + " is as text is not known", value.Span)),
    };

    private static Value At(Value value, SourceSpan span) => value switch
    {
        ScalarValue scalar => new ScalarValue(scalar.Text, scalar.Kind, span) { Origin = scalar.Origin },
        AbsentValue => AbsentValue.At(span),
        UnknownValue unknown => new UnknownValue(unknown.Source, unknown.Reason, span) { Name = unknown.Name, Origin = unknown.Origin },
        ReferenceValue reference => new ReferenceValue(reference.LogicalId, reference.Attribute, span) { Origin = reference.Origin },
        TextValue text => TextValue.Create(text.Parts, span),
        _ => value,
    };

    private static Value Hole(CdkValue value) => Part(value) is { Literal: { } literal } ? new ScalarValue(literal, ScalarKind.String, value.Span) : Part(value).Hole!;

    private static CdkValue Map(CdkValue value, Func<CdkValue, CdkValue> function, ref int left)
    {
        if (value is not ChoiceOf choice)
        {
            left--;
            return left < 0 ? value : function(value);
        }

        var whenTrue = Map(choice.WhenTrue, function, ref left);
        var whenFalse = Map(choice.WhenFalse, function, ref left);
        return ReferenceEquals(whenTrue, whenFalse) ? whenTrue : new ChoiceOf(choice.Condition, whenTrue, whenFalse, choice.Span);
    }
}

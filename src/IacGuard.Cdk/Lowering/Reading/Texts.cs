using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Values that the library writes: texts, numbers, the pseudo parameters in them, small maps.</summary>
internal static class Texts
{
    public const string NoValue = "AWS::NoValue";

    public static ScalarValue Known(string text, SourceSpan span) => new(text, ScalarKind.String, span);

    /// <summary>A number, as CloudFormation writes it.</summary>
    public static ScalarValue Number(string number, SourceSpan span) => new(number, ScalarKind.Number, span);

    public static ScalarValue Boolean(bool value, SourceSpan span) => new(value ? "true" : "false", ScalarKind.Boolean, span);

    /// <summary>What a pseudo parameter such as <c>AWS::Region</c> is in the template.</summary>
    public static Value Pseudo(string name, SourceSpan span) => name == NoValue
        ? AbsentValue.At(span)
        : new UnknownValue(UnknownSource.PseudoParameter, "depends on " + name, span) { Name = name };

    /// <summary>Text put together from literals and values.</summary>
    public static Value Join(SourceSpan span, params object[] pieces) =>
        At(TextValue.Create(pieces.Select(static p => p is Value value ? TextPart.Of(value) : TextPart.Of((string)p)), span), span);

    /// <summary>Text put together from pieces.</summary>
    public static Value Join(SourceSpan span, IEnumerable<TextPart> pieces) => At(TextValue.Create(pieces, span), span);

    /// <summary>What is not known of the library's doing.</summary>
    public static UnknownValue Unknown(string reason, SourceSpan span, string? name = null) => new(UnknownSource.Other, reason, span) { Name = name };

    /// <summary>A map of what is there of some entries, all at one place.</summary>
    public static MapValue Map(SourceSpan span, params (string Key, Value Value)[] entries) =>
        new([.. entries.Where(static e => !e.Value.IsAbsent).Select(e => new MapEntry(e.Key, span, e.Value))], span);

    // A lone hole would keep the span of where it was made.
    private static Value At(Value value, SourceSpan span) => value switch
    {
        ScalarValue scalar when scalar.Span != span => new ScalarValue(scalar.Text, ScalarKind.String, span) { Origin = scalar.Origin },
        _ => value,
    };
}

using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Text values, and the pseudo parameters in them.</summary>
internal static class Texts
{
    public const string NoValue = "AWS::NoValue";

    public static ScalarValue Known(string text, SourceSpan span) => new(text, ScalarKind.String, span);

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

    // A lone hole would keep the span of where it was made.
    private static Value At(Value value, SourceSpan span) => value switch
    {
        ScalarValue scalar when scalar.Span != span => new ScalarValue(scalar.Text, ScalarKind.String, span) { Origin = scalar.Origin },
        _ => value,
    };
}

using System.Globalization;

namespace IacGuard.Model;

/// <summary>How a scalar was written. CloudFormation takes <c>true</c> and <c>"true"</c> alike, so equality does not look at it.</summary>
public enum ScalarKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>An integer or a decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An explicit null.</summary>
    Null,
}

/// <summary>A known text, number, boolean or null. <see cref="Text"/> is its spelling; a boolean is <c>true</c> or <c>false</c>.</summary>
public sealed class ScalarValue(string text, ScalarKind kind, SourceSpan span) : Value(span)
{
    /// <summary>The value as text.</summary>
    public string Text { get; } = text;

    /// <summary>How it was written.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>A text value that stands nowhere in the source.</summary>
    public static ScalarValue Of(string text) => new(text, ScalarKind.String, SourceSpan.None);

    /// <summary>A boolean value that stands nowhere in the source.</summary>
    public static ScalarValue Of(bool value) => new(value ? "true" : "false", ScalarKind.Boolean, SourceSpan.None);

    /// <summary>A number value that stands nowhere in the source.</summary>
    public static ScalarValue Of(double value) => new(value.ToString("R", CultureInfo.InvariantCulture), ScalarKind.Number, SourceSpan.None);

    /// <summary>Reads <c>true</c>/<c>false</c> in any case, quoted or not, as CloudFormation does.</summary>
    public bool TryGetBoolean(out bool value) => bool.TryParse(Text, out value) && Kind is ScalarKind.Boolean or ScalarKind.String;

    /// <summary>Reads a number, quoted or not.</summary>
    public bool TryGetNumber(out double value)
    {
        value = 0;
        return Kind is ScalarKind.Number or ScalarKind.String
            && MayBeNumber()
            && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <inheritdoc />
    public override bool Equals(Value? other)
    {
        if (other is not ScalarValue scalar)
        {
            return false;
        }

        if (Text == scalar.Text)
        {
            return true;
        }

        if (TryGetBoolean(out var left) && scalar.TryGetBoolean(out var right))
        {
            return left == right;
        }

        return TryGetNumber(out var leftNumber) && scalar.TryGetNumber(out var rightNumber) && leftNumber.Equals(rightNumber);
    }

    /// <inheritdoc />
    public override int GetHashCode()
    {
        if (TryGetBoolean(out var boolean))
        {
            return boolean ? 1 : 0;
        }

        return TryGetNumber(out var number) ? number.GetHashCode() : StringComparer.Ordinal.GetHashCode(Text);
    }

    /// <inheritdoc />
    public override string ToString() => Text;

    // No number begins with a letter, but for NaN and Infinity: that spares most texts the attempt.
    private bool MayBeNumber() => Text.Length > 0 && (!char.IsLetter(Text[0]) || Text[0] is 'n' or 'N' or 'i' or 'I');
}

namespace IacGuard.Model;

/// <summary>A piece of a <see cref="TextValue"/>: literal text, or a hole that a value fills at deployment.</summary>
public sealed record TextPart
{
    private TextPart(string? literal, Value? hole) => (Literal, Hole) = (literal, hole);

    /// <summary>The literal text; null for a hole.</summary>
    public string? Literal { get; }

    /// <summary>What fills the hole (a reference, an unknown, a choice); null for literal text.</summary>
    public Value? Hole { get; }

    /// <summary>A literal piece.</summary>
    public static TextPart Of(string literal) => new(literal, null);

    /// <summary>A hole.</summary>
    public static TextPart Of(Value hole) => new(null, hole);
}

/// <summary>
/// Text whose literal parts are known and whose holes are not, such as <c>arn:aws:s3:::${Bucket}/*</c>. Has at least one hole: text
/// without one is a <see cref="ScalarValue"/>. Neighbouring literals are merged.
/// </summary>
public sealed class TextValue(IReadOnlyList<TextPart> parts, SourceSpan span) : Value(span)
{
    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<TextPart> Parts { get; } = parts;

    /// <summary>Builds the simplest value for the pieces: a scalar when all are literal, a lone hole as itself, else text with holes.</summary>
    public static Value Create(IEnumerable<TextPart> parts, SourceSpan span)
    {
        var merged = new List<TextPart>();
        foreach (var part in parts)
        {
            Append(merged, part);
        }

        return merged.Count switch
        {
            0 => new ScalarValue("", ScalarKind.String, span),
            1 when merged[0].Literal is { } only => new ScalarValue(only, ScalarKind.String, span),
            1 => merged[0].Hole!,
            _ => new TextValue(merged, span),
        };
    }

    /// <inheritdoc />
    public override bool Equals(Value? other) => other is TextValue text && Parts.SequenceEqual(text.Parts);

    /// <inheritdoc />
    public override int GetHashCode() => Parts.Aggregate(23, static (hash, part) => unchecked((hash * 31) + part.GetHashCode()));

    /// <inheritdoc />
    public override string ToString() => string.Concat(Parts.Select(static p => p.Literal ?? HoleText(p.Hole!)));

    private static string HoleText(Value hole) => hole is ReferenceValue ? hole.ToString()! : "${" + hole + "}";

    private static void Append(List<TextPart> merged, TextPart part)
    {
        switch (part)
        {
            case { Hole: ScalarValue scalar }:
                Append(merged, TextPart.Of(scalar.Text));
                break;
            case { Hole: TextValue nested }:
                foreach (var inner in nested.Parts)
                {
                    Append(merged, inner);
                }

                break;
            case { Literal.Length: 0 }:
                break;
            case { Literal: { } literal } when merged.Count > 0 && merged[merged.Count - 1].Literal is { } before:
                merged[merged.Count - 1] = TextPart.Of(before + literal);
                break;
            default:
                merged.Add(part);
                break;
        }
    }
}

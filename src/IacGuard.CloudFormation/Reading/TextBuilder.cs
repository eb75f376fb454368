using System.Text;
using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>Puts a text together from literal pieces and values. Its length is bounded: past the bound the text is unknown.</summary>
internal sealed class TextBuilder(Budget budget)
{
    private readonly List<TextPart> parts = [];
    private readonly StringBuilder literal = new();
    private ValueOrigin? origin;
    private int length;
    private bool isTooLong;

    /// <summary>Whether a bound is reached, so that appending more changes nothing.</summary>
    internal bool IsTooLong => isTooLong;

    internal void Append(string text)
    {
        // One unit more for each piece: many empty ones cost time too.
        if (isTooLong || length + text.Length > Budget.MaxText || !budget.TakeText(text.Length + 1))
        {
            isTooLong = true;
        }
        else
        {
            length += text.Length;
            literal.Append(text);
        }
    }

    internal void Append(Value value)
    {
        switch (value)
        {
            case ScalarValue scalar:
                Append(scalar.Text);
                break;
            case TextValue text:
                for (var i = 0; i < text.Parts.Count && !isTooLong; i++)
                {
                    Append(text.Parts[i]);
                }

                break;
            case AbsentValue:
                break;
            default:
                AppendHole(value);
                break;
        }

        if (value.Origin is { } from && (origin is null || from.Source == UnknownSource.NoEchoParameter))
        {
            origin = from;
        }
    }

    /// <summary>The simplest value for what was appended.</summary>
    internal Value Build(SourceSpan span)
    {
        FlushLiteral();
        if (isTooLong)
        {
            return new UnknownValue(UnknownSource.Intrinsic, "is a computed text that is too long", span);
        }

        var folded = DynamicReferences.Fold(parts, span);
        return folded.Count switch
        {
            0 => new ScalarValue("", ScalarKind.String, span) { Origin = origin },
            1 when folded[0].Literal is { } only => new ScalarValue(only, ScalarKind.String, span) { Origin = origin },
            1 => folded[0].Hole!,
            _ => new TextValue(folded, span) { Origin = origin },
        };
    }

    private void Append(TextPart part)
    {
        if (part.Literal is { } text)
        {
            Append(text);
        }
        else
        {
            AppendHole(part.Hole!);
        }
    }

    private void AppendHole(Value hole)
    {
        FlushLiteral();
        if (isTooLong || parts.Count >= Budget.MaxParts || !budget.TakeParts(1))
        {
            isTooLong = true;
        }
        else
        {
            parts.Add(TextPart.Of(hole));
        }
    }

    private void FlushLiteral()
    {
        if (literal.Length > 0)
        {
            parts.Add(TextPart.Of(literal.ToString()));
            literal.Clear();
        }
    }
}

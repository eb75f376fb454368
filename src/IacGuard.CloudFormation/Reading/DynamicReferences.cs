using System.Text;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>
/// Dynamic references, <c>{{resolve:service:key}}</c>, which CloudFormation replaces by secrets and parameters at deployment.
/// Source: AWS CloudFormation User Guide, "Get values stored in other services using dynamic references".
/// </summary>
internal static class DynamicReferences
{
    private const string Opening = "{{resolve:";
    private const string Closing = "}}";

    internal static bool MayBeIn(string text) => text.Length > Opening.Length && text.IndexOf(Opening, StringComparison.Ordinal) >= 0;

    /// <summary>A written text: itself, a dynamic reference, or text with dynamic references as holes.</summary>
    internal static Value Read(string text, SourceSpan span)
    {
        var folded = Fold([TextPart.Of(text)], span);
        return folded.Count == 1
            ? folded[0].Hole ?? new ScalarValue(text, ScalarKind.String, span)
            : new TextValue(folded, span);
    }

    /// <summary>Turns each dynamic reference, also one with holes in it, into one hole.</summary>
    internal static List<TextPart> Fold(List<TextPart> parts, SourceSpan span)
    {
        var isNeeded = false;
        foreach (var part in parts)
        {
            isNeeded |= part.Literal is { } text && MayBeIn(text);
        }

        return isNeeded ? FoldAll(parts, span) : parts;
    }

    private static List<TextPart> FoldAll(List<TextPart> parts, SourceSpan span)
    {
        var folded = new List<TextPart>(parts.Count + 2);
        StringBuilder? open = null;
        foreach (var part in parts)
        {
            if (part.Literal is { } text)
            {
                FoldLiteral(folded, text, ref open, span);
            }
            else if (open is not null)
            {
                open.Append("${").Append(part.Hole is UnknownValue { Name: { } name } ? name : part.Hole!.ToString()).Append('}');
            }
            else
            {
                folded.Add(part);
            }
        }

        if (open is not null)
        {
            folded.Add(TextPart.Of(Reference(open.ToString(), span)));
        }

        return folded;
    }

    private static void FoldLiteral(List<TextPart> into, string text, ref StringBuilder? open, SourceSpan span)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (open is null)
            {
                var start = text.IndexOf(Opening, at, StringComparison.Ordinal);
                AddLiteral(into, text.Substring(at, (start < 0 ? text.Length : start) - at));
                if (start < 0)
                {
                    return;
                }

                open = new StringBuilder();
                at = start;
            }

            var end = text.IndexOf(Closing, at, StringComparison.Ordinal);
            if (end < 0)
            {
                open.Append(text, at, text.Length - at);
                return;
            }

            end += Closing.Length;
            open.Append(text, at, end - at);
            into.Add(TextPart.Of(Reference(open.ToString(), span)));
            open = null;
            at = end;
        }
    }

    private static void AddLiteral(List<TextPart> into, string text)
    {
        if (text.Length > 0)
        {
            into.Add(TextPart.Of(text));
        }
    }

    private static UnknownValue Reference(string text, SourceSpan span)
    {
        var service = text.Substring(Opening.Length);
        return service.StartsWith("ssm:", StringComparison.Ordinal)
            ? new UnknownValue(UnknownSource.DynamicReference, "is read from an SSM parameter at deployment", span) { Name = text }
            : new UnknownValue(UnknownSource.SecretReference, "is read from a secret store at deployment", span) { Name = text };
    }
}

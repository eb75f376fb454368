using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>
/// Dynamic references, <c>{{resolve:service:key}}</c>, which CloudFormation replaces by secrets and parameters at deployment.
/// Source: AWS CloudFormation User Guide, "Get values stored in other services using dynamic references".
/// </summary>
public static class DynamicReferences
{
    private const string Opening = "{{resolve:";
    private const string Closing = "}}";

    /// <summary>Whether a text may hold a dynamic reference.</summary>
    public static bool MayBeIn(string text) => text.Length > Opening.Length && text.IndexOf(Opening, StringComparison.Ordinal) >= 0;

    /// <summary>A written text: itself, a dynamic reference, or text with dynamic references as holes.</summary>
    public static Value Read(string text, SourceSpan span)
    {
        var folded = Fold([TextPart.Of(text)], span);
        return folded.Count == 1
            ? folded[0].Hole ?? new ScalarValue(text, ScalarKind.String, span)
            : new TextValue(folded, span);
    }

    /// <summary>Turns each dynamic reference, also one with holes in it, into one hole.</summary>
    public static IReadOnlyList<TextPart> Fold(IReadOnlyList<TextPart> parts, SourceSpan span)
    {
        var isNeeded = false;
        foreach (var part in parts)
        {
            isNeeded |= part.Literal is { } text && MayBeIn(text);
        }

        return isNeeded ? FoldAll(parts, span) : parts;
    }

    private static List<TextPart> FoldAll(IReadOnlyList<TextPart> parts, SourceSpan span)
    {
        var folded = new List<TextPart>(parts.Count + 2);
        var open = new List<TextPart>();
        foreach (var part in parts)
        {
            if (part.Literal is { } text)
            {
                FoldLiteral(folded, text, open, span);
            }
            else
            {
                (open.Count > 0 ? open : folded).Add(part);
            }
        }

        // What is not closed is text, or the start of a reference that a Join goes on with.
        folded.AddRange(open);
        return open.Count > 0 ? Merge(folded) : folded;
    }

    private static void FoldLiteral(List<TextPart> into, string text, List<TextPart> open, SourceSpan span)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (open.Count == 0)
            {
                var start = text.IndexOf(Opening, at, StringComparison.Ordinal);
                AddLiteral(into, text.Substring(at, (start < 0 ? text.Length : start) - at));
                if (start < 0)
                {
                    return;
                }

                at = start;
            }

            var end = text.IndexOf(Closing, at, StringComparison.Ordinal);
            if (end < 0)
            {
                open.Add(TextPart.Of(text.Substring(at)));
                return;
            }

            end += Closing.Length;
            open.Add(TextPart.Of(text.Substring(at, end - at)));
            into.Add(TextPart.Of(Reference(Spell(open), span)));
            open.Clear();
            at = end;
        }
    }

    private static List<TextPart> Merge(List<TextPart> parts)
    {
        var merged = new List<TextPart>(parts.Count);
        foreach (var part in parts)
        {
            if (part.Literal is { } literal && merged.Count > 0 && merged[merged.Count - 1].Literal is { } before)
            {
                merged[merged.Count - 1] = TextPart.Of(before + literal);
            }
            else
            {
                merged.Add(part);
            }
        }

        return merged;
    }

    private static string Spell(List<TextPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            _ = part.Literal is { } literal
                ? text.Append(literal)
                : text.Append("${").Append(part.Hole is UnknownValue { Name: { } name } ? name : part.Hole!.ToString()).Append('}');
        }

        return text.ToString();
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

using System.Text;
using System.Text.Json;
using IacGuard.Model;

namespace IacGuard.Rules.Iam.Locations;

/// <summary>Reads JSON that is given as text. Holes may stand inside its strings; every value has the span of the whole text.</summary>
internal static class EmbeddedJson
{
    private const char FirstHole = '\uF000';
    private const int MaxHoles = 0x800;

    /// <summary>Reads the text as JSON; false when it is none.</summary>
    public static bool TryParse(Value text, out Value parsed)
    {
        var holes = new List<Value>();
        parsed = AbsentValue.Instance;
        if (Flatten(text, holes) is not { } json || holes.Count > MaxHoles)
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            parsed = Convert(document.RootElement, holes, text.Span);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Flatten(Value text, List<Value> holes)
    {
        if (text is not TextValue parts)
        {
            return (text as ScalarValue)?.Text;
        }

        var flat = new StringBuilder();
        foreach (var part in parts.Parts)
        {
            if (part.Hole is { } hole)
            {
                flat.Append((char)(FirstHole + holes.Count));
                holes.Add(hole);
            }
            else
            {
                flat.Append(part.Literal);
            }
        }

        return flat.ToString();
    }

    private static Value Convert(JsonElement element, List<Value> holes, SourceSpan span)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    entries[property.Name] = new MapEntry(property.Name, span, Convert(property.Value, holes, span));
                }

                return new MapValue([.. entries.Values], span);
            case JsonValueKind.Array:
                return new ListValue([.. element.EnumerateArray().Select(item => Convert(item, holes, span))], span);
            case JsonValueKind.String:
                return Refill(element.GetString()!, holes, span);
            case JsonValueKind.Number:
                return new ScalarValue(element.GetRawText(), ScalarKind.Number, span);
            case JsonValueKind.Null:
                return new ScalarValue("null", ScalarKind.Null, span);
            default:
                return new ScalarValue(element.GetRawText(), ScalarKind.Boolean, span);
        }
    }

    private static Value Refill(string text, List<Value> holes, SourceSpan span)
    {
        var parts = new List<TextPart>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] - FirstHole is var index && index >= 0 && index < holes.Count)
            {
                parts.Add(TextPart.Of(text.Substring(start, i - start)));
                parts.Add(TextPart.Of(holes[index]));
                start = i + 1;
            }
        }

        parts.Add(TextPart.Of(text.Substring(start)));
        return TextValue.Create(parts, span);
    }
}

using System.Text;
using System.Text.Json;

namespace IacGuard.Reporting;

/// <summary>Texts that a JSON report repeats, each escaped once. For one thread.</summary>
internal sealed class EncodedTexts
{
    // By identity: what is repeated is the same object (a rule's title, a file's path), and looking a long text up by its letters saves nothing.
    private readonly Dictionary<object, JsonEncodedText> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>A text as a report writes it; halves of surrogate pairs become U+FFFD, as the writer itself would make them.</summary>
    public static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text,
        JsonOutput.Encoder);

    /// <summary>A text as a report writes it, remembered.</summary>
    public JsonEncodedText Of(string text)
    {
        if (!known.TryGetValue(text, out var encoded))
        {
            known[text] = encoded = Encode(text);
        }

        return encoded;
    }

    /// <summary>Writes a text that comes again, or null.</summary>
    public void WriteOrNull(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, Of(value));
        }
    }
}

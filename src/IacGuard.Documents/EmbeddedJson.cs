using System.Globalization;
using System.Text;
using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>
/// JSON that a property holds as text, such as a policy document given as a string. Holes of the text stay values: one that fills a whole
/// JSON value becomes that value, one inside a string becomes a hole of it.
/// </summary>
public static class EmbeddedJson
{
    // Private-use characters stand for holes while the text is parsed.
    private const char HoleStart = '\uE000';
    private const char HoleEnd = '\uE001';
    private const int MaxDepth = 64;

    /// <summary>
    /// Parses a known text, or text with holes, that is a JSON object or array; absent when it is neither. The parts' span is that of
    /// the whole text. Of a repeated key the last one counts.
    /// </summary>
    public static bool TryParse(Value text, out Value parsed)
    {
        parsed = AbsentValue.Instance;
        var holes = new List<Value>();
        if (Spell(text, holes) is not { } json)
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(
                Encoding.UTF8.GetBytes(json),
                new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth });
            if (reader.Read())
            {
                var value = ReadValue(ref reader, holes, text.Span);
                parsed = reader.Read() ? AbsentValue.Instance : value;
            }
        }
        catch (JsonException)
        {
            parsed = AbsentValue.Instance;
        }
        catch (InvalidOperationException)
        {
            // The reader's answer to a string with half a surrogate pair.
            parsed = AbsentValue.Instance;
        }

        return !parsed.IsAbsent;
    }

    private static string? Spell(Value text, List<Value> holes)
    {
        switch (text)
        {
            case ScalarValue scalar:
                return StartsStructure(scalar.Text) && scalar.Text.IndexOf(HoleStart) < 0 ? scalar.Text : null;
            case TextValue { Parts: var parts } when parts[0].Literal is { } first && StartsStructure(first):
                var json = new StringBuilder();
                var isInString = false;
                foreach (var part in parts)
                {
                    if (part.Literal is { } literal)
                    {
                        if (literal.IndexOf(HoleStart) >= 0)
                        {
                            return null;
                        }

                        json.Append(literal);
                        isInString = EndsInString(literal, isInString);
                    }
                    else
                    {
                        AppendHole(json, holes.Count, isInString);
                        holes.Add(part.Hole!);
                    }
                }

                return json.ToString();
            default:
                return null;
        }
    }

    private static void AppendHole(StringBuilder json, int index, bool isInString)
    {
        var quote = isInString ? "" : "\"";
        json.Append(quote).Append(HoleStart).Append(index.ToString(CultureInfo.InvariantCulture)).Append(HoleEnd).Append(quote);
    }

    private static bool StartsStructure(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }

    private static bool EndsInString(string literal, bool isInString)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            if (literal[i] == '"')
            {
                isInString = !isInString;
            }
            else if (literal[i] == '\\' && isInString)
            {
                i++;
            }
        }

        return isInString;
    }

    private static Value ReadValue(ref Utf8JsonReader reader, List<Value> holes, SourceSpan span)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, holes, span);
            case JsonTokenType.StartArray:
                var items = new List<Value>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader, holes, span));
                }

                return new ListValue(items, span);
            case JsonTokenType.String:
                return Fill(reader.GetString()!, holes, span);
            case JsonTokenType.Number:
                return new ScalarValue(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), ScalarKind.Number, span);
            case JsonTokenType.True or JsonTokenType.False:
                return new ScalarValue(reader.TokenType == JsonTokenType.True ? "true" : "false", ScalarKind.Boolean, span);
            default:
                return new ScalarValue("", ScalarKind.Null, span);
        }
    }

    private static MapValue ReadObject(ref Utf8JsonReader reader, List<Value> holes, SourceSpan span)
    {
        var entries = new List<MapEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = Fill(reader.GetString()!, holes, span).ToString()!;
            reader.Read();
            var entry = new MapEntry(key, span, ReadValue(ref reader, holes, span));
            if (places.TryGetValue(key, out var place))
            {
                entries[place] = entry;
            }
            else
            {
                places.Add(key, entries.Count);
                entries.Add(entry);
            }
        }

        return new MapValue(entries, span);
    }

    private static Value Fill(string text, List<Value> holes, SourceSpan span)
    {
        if (text.IndexOf(HoleStart) < 0)
        {
            return new ScalarValue(text, ScalarKind.String, span);
        }

        var parts = new List<TextPart>();
        var at = 0;
        for (var start = text.IndexOf(HoleStart); start >= 0; start = text.IndexOf(HoleStart, at))
        {
            var end = text.IndexOf(HoleEnd, start);
            if (end < 0 || !int.TryParse(text.Substring(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                || index >= holes.Count)
            {
                // An escape such as \uE000 in the text itself.
                throw new JsonException("a private-use character in the text");
            }

            parts.Add(TextPart.Of(text.Substring(at, start - at)));
            parts.Add(TextPart.Of(holes[index]));
            at = end + 1;
        }

        parts.Add(TextPart.Of(text.Substring(at)));
        return TextValue.Create(parts, span);
    }
}

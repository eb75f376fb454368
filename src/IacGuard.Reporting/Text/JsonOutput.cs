using System.Text.Encodings.Web;
using System.Text.Json;

namespace IacGuard.Reporting;

/// <summary>Writes JSON to a text writer. The output is ASCII: whatever else is in a text is escaped, so it is safe in a terminal and in HTML.</summary>
internal static class JsonOutput
{
    /// <summary>Escapes everything but ASCII, and what could be a command in a build log.</summary>
    public static JavaScriptEncoder Encoder { get; } = new AsciiJsonEncoder();

    /// <summary>How reports are written.</summary>
    public static JsonWriterOptions Options => new() { Indented = true, NewLine = "\n", Encoder = Encoder };

    /// <summary>Writes what <paramref name="body"/> writes, indented, ending in a line break.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> body) => Write(output, (writer, _) => body(writer));

    /// <summary>The same, with the buffer behind the writer for what is written already.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter, AsciiBuffer> body)
    {
        var buffer = new AsciiBuffer(output);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            body(writer, buffer);
        }

        buffer.Flush();
        output.Write('\n');
    }

    /// <summary>Writes a text or null.</summary>
    public static void WriteStringOrNull(this Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a number or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}

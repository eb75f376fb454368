using System.Buffers;
using System.Text.Json;

namespace IacGuard.Reporting;

/// <summary>Items of a list in a report's object that another thread writes than the one that writes the report.</summary>
internal static class JsonItems
{
    /// <summary>The items as they stand in the list, without the comma before the first.</summary>
    /// <param name="expectedBytes">About how long they are.</param>
    /// <param name="write">Writes one or more items.</param>
    public static ReadOnlyMemory<byte> Of(int expectedBytes, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(expectedBytes);
        using var writer = new Utf8JsonWriter(buffer, JsonOutput.Options);
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        writer.Flush();
        var start = buffer.WrittenCount;
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory[start..];
    }

    /// <summary>Puts items behind those that the list has already: at least one.</summary>
    public static void Append(ReadOnlyMemory<byte> items, Utf8JsonWriter writer, AsciiBuffer buffer)
    {
        writer.Flush();
        buffer.Write(","u8);
        buffer.Write(items.Span);
    }
}

using System.Text;

namespace IacGuard.Documents;

/// <summary>
/// Shares the strings that templates repeat (keys, types). One slot per hash, newest wins: bounded however hostile the text.
/// </summary>
internal sealed class StringTable
{
    private const int Slots = 1024;
    private const int MaxLength = 48;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string of some UTF-8 bytes without escapes.</summary>
    public string Get(byte[] bytes, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        if (length > MaxLength)
        {
            return Encoding.UTF8.GetString(bytes, start, length);
        }

        var hash = 2166136261u;
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            hash = (hash ^ bytes[i]) * 16777619u;
        }

        ref var slot = ref _slots[(hash ^ (hash >> 15)) & (Slots - 1)];
        if (slot is null || !IsAscii(slot, bytes, start, length))
        {
            slot = Encoding.UTF8.GetString(bytes, start, length);
        }

        return slot;
    }

    /// <summary>An equal string that is in use already, so that the given one can die young.</summary>
    public string Share(string text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text;
        }

        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        ref var slot = ref _slots[(hash ^ (hash >> 15)) & (Slots - 1)];
        if (slot is null || !string.Equals(slot, text, StringComparison.Ordinal))
        {
            slot = text;
        }

        return slot;
    }

    private static bool IsAscii(string text, byte[] bytes, int start, int length)
    {
        if (text.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (text[i] != bytes[start + i] || bytes[start + i] >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}

namespace IacGuard.Documents;

/// <summary>What the framework's decoders do not tell on every target: where a text stops being UTF-8.</summary>
internal static class Utf8
{
    public static int BomLength(byte[] bytes) =>
        bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;

    /// <summary>The index of the first byte that is not part of a well-formed character; -1 when all are.</summary>
    public static int FindInvalid(byte[] bytes)
    {
#if NET8_0_OR_GREATER
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }
#endif
        var index = 0;
        while (index < bytes.Length)
        {
            var length = bytes[index] < 0x80 ? 1 : SequenceLength(bytes, index);
            if (length == 0)
            {
                return index;
            }

            index += length;
        }

        return -1;
    }

    /// <summary>The length of the well-formed sequence at an index (Unicode 15, table 3-7); 0 when there is none.</summary>
    private static int SequenceLength(byte[] bytes, int index)
    {
        var lead = bytes[index];
        var length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || index + length > bytes.Length)
        {
            return 0;
        }

        var second = bytes[index + 1];
        var low = lead switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var high = lead switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (second < low || second > high)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if ((bytes[index + i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}

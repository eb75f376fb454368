using System.Globalization;

namespace IacGuard.Reporting;

/// <summary>How many terminal columns text takes. Best effort: terminals disagree about emoji and ambiguous widths.</summary>
internal static class DisplayWidth
{
    // First and last code point of the blocks that Unicode's EastAsianWidth.txt calls Wide or Fullwidth, joined where what lies between is unassigned.
    private static ReadOnlySpan<int> WideRanges =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1, 0x2705, 0x2705,
        0x274C, 0x274C, 0x2753, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF,
        0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F64F, 0x1F680, 0x1F6FC,
        0x1F7E0, 0x1F7F0, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>The columns of a whole text that holds no control characters.</summary>
    public static int Of(string text)
    {
        var width = 0;
        for (var i = 0; i < text.Length; i++)
        {
            width += Of(text, i);
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return width;
    }

    /// <summary>The columns of the character that starts at <paramref name="index"/>: 0, 1 or 2.</summary>
    public static int Of(string text, int index)
    {
        var c = text[index];
        if (c < 0x300)
        {
            return 1;
        }

        var rune = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(c, text[index + 1]) : c;
        return CharUnicodeInfo.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : IsWide(rune) ? 2 : 1;
    }

    private static bool IsWide(int rune)
    {
        var ranges = WideRanges;
        for (var i = 0; i < ranges.Length && ranges[i] <= rune; i += 2)
        {
            if (rune <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}

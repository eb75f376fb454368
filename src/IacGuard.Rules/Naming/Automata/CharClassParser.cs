namespace IacGuard.Rules.Naming.Automata;

/// <summary>Reads a character class behind its <c>[</c>, and escapes.</summary>
internal sealed class CharClassParser(string text, int end)
{
    public CharSet Parse(ref int position)
    {
        var open = position - 1;
        var isNegated = position < end && text[position] == '^';
        if (isNegated)
        {
            position++;
        }

        var ranges = new List<(char Low, char High)>();
        var isFirst = true;
        while (position < end && (text[position] != ']' || isFirst))
        {
            isFirst = false;
            AddItem(ranges, ref position);
        }

        if (position >= end)
        {
            throw new NamePatternException("`[` is not closed", text, open);
        }

        position++;
        var set = CharSet.Of([.. ranges]);
        return isNegated ? set.Complement() : set;
    }

    /// <summary>Reads what follows a backslash.</summary>
    public static CharSet Escape(string text, int end, ref int position)
    {
        if (position >= end)
        {
            throw new NamePatternException("`\\` at the end escapes nothing", text, position - 1);
        }

        var c = text[position++];
        return c switch
        {
            'd' => CharSet.Digits,
            'D' => CharSet.Digits.Complement(),
            'w' => CharSet.Word,
            'W' => CharSet.Word.Complement(),
            's' => CharSet.Space,
            'S' => CharSet.Space.Complement(),
            _ when char.IsLetterOrDigit(c) => throw new NamePatternException($"`\\{c}` is not known here", text, position - 2),
            _ => CharSet.Of((c, c)),
        };
    }

    private void AddItem(List<(char Low, char High)> ranges, ref int position)
    {
        var at = position;
        var low = Single(ranges, ref position);
        if (low is not { } from)
        {
            return;
        }

        if (position + 1 < end && text[position] == '-' && text[position + 1] != ']')
        {
            position++;
            var to = Single(ranges, ref position) ?? throw new NamePatternException("a range needs a character on both sides", text, at);
            ranges.Add(to >= from ? (from, to) : throw new NamePatternException("a range runs backwards", text, at));
            return;
        }

        ranges.Add((from, from));
    }

    // Null when a whole set such as \d was added instead of one character.
    private char? Single(List<(char Low, char High)> ranges, ref int position)
    {
        var c = text[position++];
        if (c != '\\')
        {
            return c;
        }

        var set = Escape(text, end, ref position);
        if (set.Ranges.Length == 1 && set.Ranges[0].Low == set.Ranges[0].High)
        {
            return set.Ranges[0].Low;
        }

        ranges.AddRange(set.Ranges.ToArray());
        return null;
    }
}

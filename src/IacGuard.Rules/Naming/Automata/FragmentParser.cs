using System.Globalization;

namespace IacGuard.Rules.Naming.Automata;

/// <summary>
/// Reads what may stand inside a token: literals, <c>|</c>, groups, classes, <c>.</c>, <c>\d \w \s</c>, and the quantifiers
/// <c>? * + {m} {m,} {m,n}</c>. No anchors, no back references, no look-around: what is left is regular and can be decided over holes.
/// </summary>
internal sealed class FragmentParser(string text, int start, int end)
{
    private const int MaxDepth = 40;
    private const int MaxCount = 1024;
    private int position = start;
    private int depth;

    /// <summary>Reads the stretch of <paramref name="text"/> as one fragment.</summary>
    public static Fragment Parse(string text, int start, int end)
    {
        var parser = new FragmentParser(text, start, end);
        var fragment = parser.Alternatives();
        return parser.position == end ? fragment : throw parser.Error("`)` without `(`");
    }

    private Fragment Alternatives()
    {
        if (++depth > MaxDepth)
        {
            throw Error($"groups are nested deeper than {MaxDepth}");
        }

        var options = new List<Fragment> { Sequence() };
        while (position < end && text[position] == '|')
        {
            position++;
            options.Add(Sequence());
        }

        depth--;
        return options.Count == 1 ? options[0] : new ChoiceFragment(options);
    }

    private SequenceFragment Sequence()
    {
        var items = new List<Fragment>();
        while (position < end && text[position] is not ('|' or ')'))
        {
            items.Add(Quantified(Atom()));
        }

        return new SequenceFragment(items);
    }

    private Fragment Atom()
    {
        var c = text[position++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return new CharacterFragment(new CharClassParser(text, end).Parse(ref position));
            case '.':
                return new CharacterFragment(CharSet.Any);
            case '\\':
                return new CharacterFragment(CharClassParser.Escape(text, end, ref position));
            case '?' or '*' or '+' or '{':
                position--;
                throw Error($"`{c}` has nothing to repeat");
            case '^' or '$':
                position--;
                throw Error($"`{c}` is not needed: a pattern always matches the whole text (write `\\{c}` for the character)");
            default:
                return new CharacterFragment(CharSet.Of((c, c)));
        }
    }

    private Fragment Group()
    {
        var open = position - 1;
        if (position + 1 < end && text[position] == '?' && text[position + 1] == ':')
        {
            position += 2;
        }

        var inner = Alternatives();
        if (position >= end)
        {
            position = open;
            throw Error("`(` is not closed");
        }

        position++;
        return inner;
    }

    private Fragment Quantified(Fragment atom)
    {
        if (position >= end)
        {
            return atom;
        }

        switch (text[position])
        {
            case '?':
                position++;
                return new RepeatFragment(atom, 0, 1);
            case '*':
                position++;
                return new RepeatFragment(atom, 0, null);
            case '+':
                position++;
                return new RepeatFragment(atom, 1, null);
            case '{':
                return Counted(atom);
            default:
                return atom;
        }
    }

    private RepeatFragment Counted(Fragment atom)
    {
        var open = position++;
        var min = Number() ?? throw ErrorAt(open, "`{` needs a count such as {3}, {2,} or {2,5}");
        int? max = min;
        if (position < end && text[position] == ',')
        {
            position++;
            max = Number();
        }

        if (position >= end || text[position] != '}')
        {
            throw ErrorAt(open, "`{` is not closed");
        }

        position++;
        return max < min ? throw ErrorAt(open, "the upper count is below the lower one") : new RepeatFragment(atom, min, max);
    }

    private int? Number()
    {
        var from = position;
        while (position < end && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        if (from == position)
        {
            return null;
        }

        var digits = text.Substring(from, position - from);
        return digits.Length <= 4 && int.Parse(digits, CultureInfo.InvariantCulture) is var count and <= MaxCount
            ? count
            : throw ErrorAt(from, $"a count may be at most {MaxCount}");
    }

    private NamePatternException Error(string message) => ErrorAt(position, message);

    private NamePatternException ErrorAt(int at, string message) => new(message, text, at);
}

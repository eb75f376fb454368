using System.Text;
using IacGuard.Rules.Naming.Automata;

namespace IacGuard.Rules.Naming;

/// <summary>Splits <c>{org}-{env:dev|test|prod}-{type}</c> into segments.</summary>
internal sealed class PatternReader(string pattern, IReadOnlyDictionary<string, string> tokens)
{
    public const int MaxLength = 1000;
    public const string DefaultToken = "[a-z0-9]+";
    private readonly List<Segment> segments = [];
    private readonly StringBuilder literal = new();

    public IReadOnlyList<Segment> Read()
    {
        CheckLength(pattern);
        var position = 0;
        while (position < pattern.Length)
        {
            position = pattern[position] switch
            {
                '{' => Token(position),
                '}' => throw new NamePatternException("`}` without `{`", pattern, position),
                '\\' when position + 1 < pattern.Length => Literal(position + 1),
                _ => Literal(position),
            };
        }

        FlushLiteral();
        return segments;
    }

    /// <summary>Refuses a pattern that is longer than any sensible one.</summary>
    public static void CheckLength(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new NamePatternException($"a pattern may have at most {MaxLength} characters", $"{text.Substring(0, 40)}...", MaxLength);
        }
    }

    private static SequenceFragment LiteralFragment(string text)
    {
        var items = new Fragment[text.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new CharacterFragment(CharSet.Of((text[i], text[i])));
        }

        return new SequenceFragment(items);
    }

    private int Literal(int position)
    {
        literal.Append(pattern[position]);
        return position + 1;
    }

    private void FlushLiteral()
    {
        if (literal.Length > 0)
        {
            var text = literal.ToString();
            segments.Add(new Segment(null, text, LiteralFragment(text)));
            literal.Clear();
        }
    }

    private int Token(int open)
    {
        FlushLiteral();
        var nameEnd = open + 1;
        while (nameEnd < pattern.Length && (char.IsLetterOrDigit(pattern[nameEnd]) || pattern[nameEnd] is '_' or '-'))
        {
            nameEnd++;
        }

        var name = pattern.Substring(open + 1, nameEnd - open - 1);
        if (name.Length == 0)
        {
            throw new NamePatternException("`{` needs the name of a token", pattern, open);
        }

        if (nameEnd < pattern.Length && pattern[nameEnd] == ':')
        {
            var close = Close(nameEnd + 1, open);
            Add(name, pattern, nameEnd + 1, close);
            return close + 1;
        }

        if (nameEnd >= pattern.Length || pattern[nameEnd] != '}')
        {
            throw new NamePatternException($"token {{{name}}} needs `:` or `}}` behind its name", pattern, Math.Min(nameEnd, pattern.Length - 1));
        }

        var given = tokens.TryGetValue(name, out var value) ? value : DefaultToken;
        CheckLength(given);
        Add(name, given, 0, given.Length);
        return nameEnd + 1;
    }

    // The brace that closes the token: counts such as {2,5} and classes such as [{}] may hold braces of their own.
    private int Close(int from, int open)
    {
        var depth = 0;
        var isInClass = false;
        for (var i = from; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when !isInClass:
                    isInClass = true;
                    break;
                case ']' when isInClass:
                    isInClass = false;
                    break;
                case '{' when !isInClass:
                    depth++;
                    break;
                case '}' when !isInClass && depth-- == 0:
                    return i;
            }
        }

        throw new NamePatternException("`{` is not closed", pattern, open);
    }

    private void Add(string name, string text, int from, int to) =>
        segments.Add(new Segment(name, text.Substring(from, to - from), FragmentParser.Parse(text, from, to)));
}

using IacGuard.Model;
using YamlDotNet.Core;

namespace IacGuard.Documents;

/// <summary>Says what was expected and what stands there instead, where YamlDotNet says what it was doing.</summary>
/// <param name="file">The text.</param>
/// <param name="isInMap">Whether the innermost list or map is a map.</param>
/// <param name="innermost">Where it starts; null when nothing is open.</param>
internal sealed class YamlErrors(TextSourceFile file, bool isInMap, int? innermost)
{
    private const string QuoteIt = " (a text that starts so needs quotes)";
    private const string QuoteColon = " (a text with `: ` needs quotes; a key stands in the column of its map)";

    /// <summary>Part of the library's message, what to say for it, and a hint. The first that fits counts.</summary>
    private static readonly (string Part, string Expected, string Hint)[] Phrases =
    [
        ("found character that cannot start", "a value", QuoteIt),
        ("did not find expected node content", "a value", QuoteIt),
        ("found invalid mapping", "the end of the value", QuoteColon),
        ("containing disallowed", "a name behind `*` or `&`", QuoteIt),
        ("more than one anchor", "one anchor", ""),
        ("undefined tag handle", "a tag such as !Ref", ""),
        ("scanning a tag", "a tag such as !Ref, then a space", ""),
        ("indentation indicator equal to 0", "an indentation from 1 to 9 behind `|` or `>`", ""),
        ("scanning a block scalar", "the end of the line behind `|` or `>`", ""),
        ("literal block scalar", "no more indentation than the first line of the text has", ""),
        ("found invalid comment after", "a space before `#`", ""),
        ("comment between adjacent scalars", "the end of the value (a comment cannot split a text)", ""),
        ("incompatible YAML", "%YAML 1.1 or %YAML 1.2", ""),
        ("after '...' marker", "the end of the line behind `...`", ""),
        ("unexpected document indicator", "the quote that ends the text", ""),
        ("could not find expected ':'", "`:` behind the key", ""),
        ("irective", "a directive such as %YAML 1.2", ""),
    ];

    public DocumentError Describe(YamlException exception)
    {
        var message = exception.Message;
        var start = Clamp(exception.Start.Index);
        var end = Math.Max(Clamp(exception.End.Index), start);
        if (message.IndexOf("tab", StringComparison.Ordinal) >= 0 && FindTab(start, end) is var tab and >= 0)
        {
            return Error("Expected spaces as indentation, but found a tab", tab, tab + 1);
        }

        if (message.IndexOf("quoted", StringComparison.Ordinal) >= 0 && DescribeQuoted(message, start) is { } quoted)
        {
            return quoted;
        }

        if (message.IndexOf("',' or '", StringComparison.Ordinal) >= 0)
        {
            return Unexpected($"`,` or {Closing(message.IndexOf("'}'", StringComparison.Ordinal) >= 0)}", start);
        }

        if (message.IndexOf("expected key", StringComparison.Ordinal) >= 0 || message.IndexOf("'-' indicator", StringComparison.Ordinal) >= 0)
        {
            return Unexpected(BlockExpectation(start), start);
        }

        foreach (var (part, expected, hint) in Phrases)
        {
            if (message.IndexOf(part, StringComparison.Ordinal) >= 0)
            {
                return Unexpected(expected, start, hint);
            }
        }

        return Unexpected("YAML", start);
    }

    /// <summary>What the library throws without a place: text in flow style that is not indented more than what holds it.</summary>
    public DocumentError Describe(int place) => Unexpected($"{Closing(isInMap)}, or more indentation", Clamp(place));

    /// <summary>What belongs into a list or map in block style.</summary>
    private string BlockExpectation(int start)
    {
        if (!IsFirstOnLine(start) || innermost is not { } open)
        {
            return "the end of the line";
        }

        var home = file.GetPosition(open);
        var what = isInMap ? "a key and `:`" : "`- ` and an item";
        var of = isInMap ? "map" : "list";
        return $"{what} in column {home.Column}, as in the {of} that starts at line {home.Line}";
    }

    private string Closing(bool isMap)
    {
        var sign = isMap ? "`}` for the map" : "`]` for the list";
        var start = file.GetPosition(innermost ?? 0);
        return $"{sign} that starts at line {start.Line}, column {start.Column}";
    }

    private DocumentError? DescribeQuoted(string message, int start)
    {
        var quote = start < file.Content.Length && file.Content[start] == '\'' ? "'" : "\"";
        if (message.IndexOf("end of stream", StringComparison.Ordinal) >= 0)
        {
            return Error($"Expected `{quote}` at the end of the text, but the document ends", start, file.Content.Length);
        }

        if (message.IndexOf("wrong indentation", StringComparison.Ordinal) >= 0)
        {
            return Error($"Expected `{quote}` at the end of the text, but the line ends and the next one is not indented", start, LineEnd(start));
        }

        if (message.IndexOf("escape", StringComparison.Ordinal) < 0 && message.IndexOf("hexadecimal", StringComparison.Ordinal) < 0
            && message.IndexOf("surrogates", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var escape = FindBadEscape(start);
        return Error($"Expected an escape such as \\n, \\\" or \\u00e9, but found {Expected.Quote(file.GetText(escape, escape + 2))}", escape, escape + 2);
    }

    private int FindBadEscape(int start)
    {
        for (var at = file.Content.IndexOf('\\', start); at >= 0 && at + 1 < file.Content.Length; at = file.Content.IndexOf('\\', at + 2))
        {
            if ("0abt\tnvfre \"\\/N_LP\r\n".IndexOf(file.Content[at + 1]) < 0)
            {
                return at;
            }
        }

        return start;
    }

    /// <summary>The first tab in the indentation of the lines that an error speaks of; -1 without one.</summary>
    private int FindTab(int start, int end)
    {
        var at = start;
        while (at > 0 && file.Content[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        while (at < file.Content.Length)
        {
            while (at < file.Content.Length && file.Content[at] == ' ')
            {
                at++;
            }

            if (at < file.Content.Length && file.Content[at] == '\t')
            {
                return at;
            }

            at = LineEnd(at) + 1;
            if (at > end && end > start)
            {
                return -1;
            }
        }

        return -1;
    }

    private int LineEnd(int start)
    {
        var end = file.Content.IndexOf('\n', Math.Min(start, file.Content.Length));
        return end < 0 ? file.Content.Length : end;
    }

    private bool IsFirstOnLine(int start)
    {
        while (start > 0 && file.Content[start - 1] == ' ')
        {
            start--;
        }

        return start == 0 || file.Content[start - 1] is '\n' or '\r';
    }

    private DocumentError Unexpected(string expected, int start, string hint = "")
    {
        if (string.IsNullOrWhiteSpace(file.Content.Substring(start)))
        {
            return Error($"Expected {expected}, but the document ends", start, start);
        }

        var end = start;
        while (end < file.Content.Length && !char.IsWhiteSpace(file.Content[end]))
        {
            end++;
        }

        var found = end == start ? "the end of the line" : Expected.Quote(file.GetText(start, end));
        return Error($"Expected {expected}, but found {found}{hint}", start, end);
    }

    private DocumentError Error(string message, int start, int end) => new(message, new SourceSpan(file, start, Math.Min(end, file.Content.Length)));

    private int Clamp(long index) => (int)Math.Min(Math.Max(index, 0), file.Content.Length);
}

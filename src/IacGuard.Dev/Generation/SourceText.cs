using IacGuard.Documents;

namespace IacGuard.Dev.Generation;

/// <summary>Cuts nodes out of their source, comments at their lines' ends included.</summary>
internal static class SourceText
{
    /// <summary>The lines of a node, moved left so that its first one starts at the margin.</summary>
    public static string Of(Node node) => Of(node, node);

    /// <summary>The lines from one node to another.</summary>
    public static string Of(Node first, Node last)
    {
        var file = first.Span.File!;
        var (line, column) = first.Span.StartPosition;
        var end = last.Span.EndPosition;
        if (line == end.Line && first == last)
        {
            return file.GetText(first.Span.Start, last.Span.End).Trim();
        }

        var lines = Enumerable.Range(line, end.Line - line + 1).Select(number => Shift(file.GetLine(number), column - 1));
        return string.Join('\n', lines).TrimEnd();
    }

    /// <summary>The text moved right by two.</summary>
    public static string Indent(string text) => string.Join('\n', text.Split('\n').Select(static l => l.Length == 0 ? l : "  " + l));

    private static string Shift(string line, int columns)
    {
        var blank = line.Length - line.TrimStart(' ').Length;
        return line[Math.Min(blank, columns)..];
    }
}

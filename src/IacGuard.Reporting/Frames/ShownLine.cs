using System.Text;

namespace IacGuard.Reporting;

/// <summary>One line of source as a terminal shows it: control characters escaped, tabs expanded, cut around the marked part.</summary>
/// <param name="Text">The text to print.</param>
/// <param name="MarkStart">The column, from 0, where the marked part starts in <paramref name="Text"/>; may be its end.</param>
/// <param name="MarkEnd">The column behind the marked part; greater than <paramref name="MarkStart"/>.</param>
internal readonly record struct ShownLine(string Text, int MarkStart, int MarkEnd)
{
    private const string Cut = "...";
    private const int TabSize = 4;

    private readonly record struct Cell(string Text, int Index, int Column);

    /// <summary>Fits a line into <paramref name="width"/> columns so that the marked part (UTF-16 offsets in the line) can be seen.</summary>
    public static ShownLine Fit(string line, int markStart, int markEnd, int width)
    {
        var from = line.Length > 4 * width ? Align(line, Math.Max(0, markStart - width)) : 0;
        var to = Align(line, Math.Min(line.Length, from + (4 * width)));
        var cells = Cells(line, from, to, out var total);
        var start = ColumnOf(cells, markStart, total);
        var end = Math.Max(start, ColumnOf(cells, markEnd, total));
        if (from == 0 && to == line.Length && total <= width)
        {
            return new ShownLine(Join(cells, 0, total, total, "", "").Text, start, Math.Max(start + 1, end));
        }

        return CutAround(cells, total, (start, end), width, from > 0, to < line.Length);
    }

    private static ShownLine CutAround(List<Cell> cells, int total, (int Start, int End) mark, int width, bool moreBefore, bool moreAfter)
    {
        var inner = width - (2 * Cut.Length);
        var lead = Math.Clamp((inner - (mark.End - mark.Start)) / 2, inner / 4, inner / 2);
        var first = !moreBefore && Math.Max(mark.End, mark.Start + 1) <= width - Cut.Length ? 0 : Math.Max(0, mark.Start - lead);
        if (!moreAfter && total - first < inner)
        {
            first = Math.Max(0, total - inner);
        }

        var left = first > 0 || moreBefore ? Cut : "";
        var room = width - left.Length;
        var right = moreAfter || total - first > room ? Cut : "";
        var last = first + room - right.Length;
        var (text, shownFrom, shownTo) = Join(cells, first, last, total, left, right);
        var start = Math.Clamp(mark.Start, shownFrom, shownTo) - shownFrom + left.Length;
        var end = Math.Clamp(mark.End, shownFrom, shownTo) - shownFrom + left.Length;
        return new ShownLine(text, start, Math.Max(start + 1, end));
    }

    // A surrogate pair is not split.
    private static int Align(string line, int index) =>
        index > 0 && index < line.Length && char.IsSurrogatePair(line[index - 1], line[index]) ? index - 1 : index;

    private static List<Cell> Cells(string line, int from, int to, out int total)
    {
        var cells = new List<Cell>(to - from);
        total = 0;
        for (var i = from; i < to;)
        {
            var length = VisibleText.Read(line, i, out var escape);
            var text = line[i] == '\t' ? new string(' ', TabSize - (total % TabSize)) : escape ?? line.Substring(i, length);
            cells.Add(new Cell(text, i, total));
            total += escape is not null ? text.Length : DisplayWidth.Of(line, i);
            i += length;
        }

        return cells;
    }

    private static int ColumnOf(List<Cell> cells, int index, int total)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cells[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low < cells.Count ? cells[low].Column : total;
    }

    private static (string Text, int From, int To) Join(List<Cell> cells, int first, int last, int total, string left, string right)
    {
        var text = new StringBuilder(left);
        var (from, to) = (-1, first);
        for (var i = 0; i < cells.Count; i++)
        {
            var end = i + 1 < cells.Count ? cells[i + 1].Column : total;
            if (cells[i].Column >= first && end <= last)
            {
                _ = text.Append(cells[i].Text);
                from = from < 0 ? cells[i].Column : from;
                to = end;
            }
        }

        return (text.Append(right).ToString(), Math.Max(from, 0), to);
    }
}

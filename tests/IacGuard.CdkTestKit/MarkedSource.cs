namespace IacGuard.CdkTestKit;

/// <summary>A finding that a test expects.</summary>
/// <param name="Id">The id of the diagnostic; null in <c>[|...|]</c>, where it is the test's own.</param>
/// <param name="Start">Where it starts in the text without marks.</param>
/// <param name="End">Where it ends.</param>
public sealed record Mark(string? Id, int Start, int End);

/// <summary>C# in which expected findings are marked: <c>[|...|]</c> and <c>{|IG2001:...|}</c>, nested as needed.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Marks">What is expected.</param>
public sealed record MarkedSource(string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>Takes the marks out of a text.</summary>
    public static MarkedSource Parse(string source)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string? Id, int Start, bool IsNamed)>();
        var marks = new List<Mark>();
        for (var i = 0; i < source.Length; i++)
        {
            var rest = source.AsSpan(i);
            if (rest.StartsWith("[|"))
            {
                open.Push((null, text.Length, false));
                i++;
            }
            else if (rest.StartsWith("{|") && rest.IndexOf(':') is var colon and > 2 && IsId(rest[2..colon]))
            {
                open.Push((rest[2..colon].ToString(), text.Length, true));
                i += colon;
            }
            else if (rest.StartsWith("|]") && open.Count > 0 && !open.Peek().IsNamed || rest.StartsWith("|}") && open.Count > 0 && open.Peek().IsNamed)
            {
                var (id, start, _) = open.Pop();
                marks.Add(new Mark(id, start, text.Length));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return open.Count == 0 ? new MarkedSource(text.ToString(), marks) : throw new ArgumentException("A mark is not closed.", nameof(source));
    }

    private static bool IsId(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign))
            {
                return false;
            }
        }

        return true;
    }
}

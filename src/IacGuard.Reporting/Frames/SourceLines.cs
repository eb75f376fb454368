using IacGuard.Model;

namespace IacGuard.Reporting;

/// <summary>Reads lines of sources and keeps the last one: all findings of a minified template stand on the same, long line.</summary>
public sealed class SourceLines
{
    private SourceFile? file;
    private int line;
    private string text = "";

    /// <summary>A line's text without its line break, from 1.</summary>
    public string Get(SourceFile source, int number)
    {
        if (!ReferenceEquals(source, file) || number != line)
        {
            (file, line, text) = (source, number, source.GetLine(number));
        }

        return text;
    }
}

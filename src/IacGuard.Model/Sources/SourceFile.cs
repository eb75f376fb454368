namespace IacGuard.Model;

/// <summary>A text that spans point into. Offsets are in the file's own unit (UTF-16 units or bytes); positions are for people.</summary>
public abstract class SourceFile(string path)
{
    /// <summary>The path as the user gave it or as found below a folder they gave; <c>-</c> for standard input.</summary>
    public string Path { get; } = path;

    /// <summary>The number of lines, at least 1.</summary>
    public abstract int LineCount { get; }

    /// <summary>The line and column of an offset; an offset outside the text is clamped to it.</summary>
    public abstract SourcePosition GetPosition(int offset);

    /// <summary>One line's text without its line break; <paramref name="line"/> counts from 1. Empty outside the text.</summary>
    public abstract string GetLine(int line);

    /// <summary>The text between two offsets.</summary>
    public abstract string GetText(int start, int end);

    /// <inheritdoc />
    public override string ToString() => Path;
}

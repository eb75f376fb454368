namespace IacGuard.Model;

/// <summary>A place in a text: line and column count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourcePosition(int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => $"{Line}:{Column}";
}

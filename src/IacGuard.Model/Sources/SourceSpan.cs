namespace IacGuard.Model;

/// <summary>A stretch of a source file: <paramref name="Start"/> inclusive, <paramref name="End"/> exclusive, in the file's unit.</summary>
public readonly record struct SourceSpan(SourceFile? File, int Start, int End)
{
    /// <summary>No place at all: a value that stands nowhere in the source.</summary>
    public static SourceSpan None => default;

    /// <summary>Whether the span points into a file.</summary>
    public bool IsKnown => File is not null;

    /// <summary>Line and column of the start; 1:1 without a file.</summary>
    public SourcePosition StartPosition => File?.GetPosition(Start) ?? new SourcePosition(1, 1);

    /// <summary>Line and column just behind the end; 1:1 without a file.</summary>
    public SourcePosition EndPosition => File?.GetPosition(End) ?? new SourcePosition(1, 1);

    /// <summary>This span, or <paramref name="other"/> where this one is not known.</summary>
    public SourceSpan Or(SourceSpan other) => IsKnown ? this : other;
}

namespace IacGuard.Model;

/// <summary>
/// What a property holds: known (scalar, list, map), a reference, text with holes, a choice under a condition, unknown, or absent.
/// Equality compares meaning; spans and origins take no part in it.
/// </summary>
public abstract class Value : IEquatable<Value>
{
    private protected Value(SourceSpan span) => Span = span;

    /// <summary>Where the value stands in the source.</summary>
    public SourceSpan Span { get; }

    /// <summary>Where a known value came from when it is not written in place (a parameter's default); otherwise null.</summary>
    public ValueOrigin? Origin { get; init; }

    /// <summary>Whether nothing is there.</summary>
    public bool IsAbsent => this is AbsentValue;

    /// <summary>Whether what is there cannot be told.</summary>
    public bool IsUnknown => this is UnknownValue;

    /// <inheritdoc />
    public abstract bool Equals(Value? other);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc />
    public abstract override int GetHashCode();
}

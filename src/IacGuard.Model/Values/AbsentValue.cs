namespace IacGuard.Model;

/// <summary>Nothing: the property is not there, or is <c>AWS::NoValue</c>.</summary>
public sealed class AbsentValue : Value
{
    private AbsentValue(SourceSpan span) : base(span)
    {
    }

    /// <summary>Absence that stands nowhere in the source.</summary>
    public static AbsentValue Instance { get; } = new(SourceSpan.None);

    /// <summary>An explicit absence (<c>AWS::NoValue</c>) at a place.</summary>
    public static AbsentValue At(SourceSpan span) => new(span);

    /// <inheritdoc />
    public override bool Equals(Value? other) => other is AbsentValue;

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <inheritdoc />
    public override string ToString() => "absent";
}

namespace IacGuard.Model;

/// <summary>A value that cannot be known from the source, with the reason for people and its kind for rules (<c>from:</c>).</summary>
public sealed class UnknownValue(UnknownSource source, string reason, SourceSpan span) : Value(span)
{
    /// <summary>What kind of thing withholds the value.</summary>
    public UnknownSource Source { get; } = source;

    /// <summary>Why, as the end of "undecided: ..." such as <c>depends on parameter Env, which has no default</c>.</summary>
    public string Reason { get; } = reason;

    /// <summary>The parameter, import, attribute or argument that it comes from; null where there is no name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it may be a text, such as the name of a resource; false for what is declared a number, a boolean or a member of an enum.</summary>
    public bool MayBeText { get; init; } = true;

    /// <inheritdoc />
    public override bool Equals(Value? other) => other is UnknownValue unknown && Source == unknown.Source && Name is not null && Name == unknown.Name;

    /// <inheritdoc />
    public override int GetHashCode() => unchecked(((int)Source * 31) + (Name is null ? 0 : StringComparer.Ordinal.GetHashCode(Name)));

    /// <inheritdoc />
    public override string ToString() => Name ?? "unknown";
}

/// <summary>What withholds an unknown value.</summary>
public enum UnknownSource
{
    /// <summary>A parameter without a default.</summary>
    Parameter,

    /// <summary>A parameter with <c>NoEcho</c>.</summary>
    NoEchoParameter,

    /// <summary>A parameter whose value is read from SSM at deployment.</summary>
    SsmParameter,

    /// <summary>A dynamic reference to Secrets Manager or an SSM secure string.</summary>
    SecretReference,

    /// <summary>A dynamic reference to a plain SSM parameter.</summary>
    DynamicReference,

    /// <summary>An export of a stack that is not in view.</summary>
    Import,

    /// <summary>A pseudo parameter such as <c>AWS::Region</c>.</summary>
    PseudoParameter,

    /// <summary>What a transform or macro could write.</summary>
    Transform,

    /// <summary>An argument, field or call result in C# that is not followed.</summary>
    Argument,

    /// <summary>The result of an intrinsic function that cannot be computed (<c>GetAZs</c>, <c>Cidr</c> with unknown input).</summary>
    Intrinsic,

    /// <summary>A name that the CDK makes of a construct's path: nobody chose it.</summary>
    MadeName,

    /// <summary>Anything else; the reason says what.</summary>
    Other,
}

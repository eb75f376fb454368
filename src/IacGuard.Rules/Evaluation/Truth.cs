namespace IacGuard.Rules.Evaluation;

/// <summary>True, false, or unknown with a reason: Kleene's three-valued logic. The only place where it is written down.</summary>
public readonly struct Truth : IEquatable<Truth>
{
    private enum Kind : byte
    {
        Unknown,
        False,
        True,
    }

    private readonly Kind kind;
    private readonly string? reason;

    private Truth(Kind kind, string? reason) => (this.kind, this.reason) = (kind, reason);

    /// <summary>True.</summary>
    public static Truth True { get; } = new(Kind.True, null);

    /// <summary>False.</summary>
    public static Truth False { get; } = new(Kind.False, null);

    /// <summary>Whether it is true.</summary>
    public bool IsTrue => kind == Kind.True;

    /// <summary>Whether it is false.</summary>
    public bool IsFalse => kind == Kind.False;

    /// <summary>Whether it cannot be told.</summary>
    public bool IsUnknown => kind == Kind.Unknown;

    /// <summary>Why it cannot be told; empty when it can.</summary>
    public string Reason => IsUnknown ? reason ?? "not known" : "";

    /// <summary>A truth that depends on something.</summary>
    /// <param name="reason">On what, such as <c>depends on parameter Env, which has no default</c>.</param>
    public static Truth Unknown(string reason) => new(Kind.Unknown, reason);

    /// <summary>The truth of a boolean.</summary>
    public static Truth Of(bool value) => value ? True : False;

    /// <summary>Negation.</summary>
    public Truth Not() => kind switch
    {
        Kind.True => False,    // not true => false
        Kind.False => True,    // not false => true
        _ => this,             // not unknown => unknown
    };

    /// <summary>Conjunction. Of two unknowns the first reason stays.</summary>
    public Truth And(Truth other) => (kind, other.kind) switch
    {
        (Kind.False, _) => False,     // false and any => false
        (_, Kind.False) => False,     // any and false => false
        (Kind.True, _) => other,      // true and any => any
        (_, Kind.True) => this,       // any and true => any
        _ => this,                    // unknown and unknown => unknown
    };

    /// <summary>Disjunction. Of two unknowns the first reason stays.</summary>
    public Truth Or(Truth other) => (kind, other.kind) switch
    {
        (Kind.True, _) => True,       // true or any => true
        (_, Kind.True) => True,       // any or true => true
        (Kind.False, _) => other,     // false or any => any
        (_, Kind.False) => this,      // any or false => any
        _ => this,                    // unknown or unknown => unknown
    };

    /// <inheritdoc />
    public bool Equals(Truth other) => kind == other.kind;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (int)kind;

    /// <summary>Whether two truths are the same; reasons take no part.</summary>
    public static bool operator ==(Truth left, Truth right) => left.Equals(right);

    /// <summary>Whether two truths differ.</summary>
    public static bool operator !=(Truth left, Truth right) => !left.Equals(right);

    /// <inheritdoc />
    public override string ToString() => kind == Kind.Unknown ? $"unknown ({Reason})" : kind.ToString();
}

namespace IacGuard.Model;

/// <summary>One of two values, by a condition: <c>Fn::If</c>, or C#'s <c>?:</c>.</summary>
public sealed class ChoiceValue(Condition condition, Value whenTrue, Value whenFalse, SourceSpan span) : Value(span)
{
    /// <summary>What decides.</summary>
    public Condition Condition { get; } = condition;

    /// <summary>The value when the condition holds; absent for <c>AWS::NoValue</c>.</summary>
    public Value WhenTrue { get; } = whenTrue;

    /// <summary>The value when it does not.</summary>
    public Value WhenFalse { get; } = whenFalse;

    /// <inheritdoc />
    public override bool Equals(Value? other) =>
        other is ChoiceValue choice && ReferenceEquals(Condition, choice.Condition)
        && WhenTrue.Equals(choice.WhenTrue) && WhenFalse.Equals(choice.WhenFalse);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((WhenTrue.GetHashCode() * 31) + WhenFalse.GetHashCode());

    /// <inheritdoc />
    public override string ToString() => $"{Condition} ? {WhenTrue} : {WhenFalse}";
}

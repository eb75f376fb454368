namespace IacGuard.Model;

/// <summary>Something that is true or false at deployment. A tree of named conditions, logic and comparisons.</summary>
public abstract class Condition
{
    private protected Condition()
    {
    }
}

/// <summary>A condition that is always true or always false.</summary>
public sealed class ConstantCondition : Condition
{
    private ConstantCondition(bool value) => Value = value;

    /// <summary>Always true.</summary>
    public static ConstantCondition True { get; } = new(true);

    /// <summary>Always false.</summary>
    public static ConstantCondition False { get; } = new(false);

    /// <summary>The value.</summary>
    public bool Value { get; }

    /// <inheritdoc />
    public override string ToString() => Value ? "true" : "false";
}

/// <summary>A condition that the source gives a name: an entry of <c>Conditions</c>. There is one object per name and stack.</summary>
public sealed class NamedCondition(string name) : Condition
{
    /// <summary>The name in the source.</summary>
    public string Name { get; } = name;

    /// <summary>What the name stands for. Set once by the front end; a cycle is broken there with an <see cref="OpaqueCondition"/>.</summary>
    public Condition Definition { get; set; } = ConstantCondition.True;

    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>The negation of a condition.</summary>
public sealed class NotCondition(Condition operand) : Condition
{
    /// <summary>What is negated.</summary>
    public Condition Operand { get; } = operand;

    /// <inheritdoc />
    public override string ToString() => "not " + Operand;
}

/// <summary>True when all operands are.</summary>
public sealed class AndCondition(IReadOnlyList<Condition> operands) : Condition
{
    /// <summary>The operands.</summary>
    public IReadOnlyList<Condition> Operands { get; } = operands;

    /// <inheritdoc />
    public override string ToString() => "(" + string.Join(" and ", Operands) + ")";
}

/// <summary>True when any operand is.</summary>
public sealed class OrCondition(IReadOnlyList<Condition> operands) : Condition
{
    /// <summary>The operands.</summary>
    public IReadOnlyList<Condition> Operands { get; } = operands;

    /// <inheritdoc />
    public override string ToString() => "(" + string.Join(" or ", Operands) + ")";
}

/// <summary>True when a variable has a literal value. Comparisons of two literals are folded to constants by the front end.</summary>
public sealed class EqualsCondition(ConditionVariable variable, string literal) : Condition
{
    /// <summary>What is compared.</summary>
    public ConditionVariable Variable { get; } = variable;

    /// <summary>With what; compared exactly.</summary>
    public string Literal { get; } = literal;

    /// <inheritdoc />
    public override string ToString() => $"{Variable.Name} = {Literal}";
}

/// <summary>A condition that cannot be looked into. Two with the same key have the same value in every case.</summary>
public sealed class OpaqueCondition(string key, string reason) : Condition
{
    /// <summary>Identifies the condition within its stack.</summary>
    public string Key { get; } = key;

    /// <summary>Why it cannot be looked into, for people.</summary>
    public string Reason { get; } = reason;

    /// <inheritdoc />
    public override string ToString() => Key;
}

/// <summary>Something a condition compares: a parameter, a pseudo parameter. There is one object per name and stack.</summary>
/// <param name="name">The name in the source.</param>
/// <param name="defaultValue">The value that the stack has unless somebody gives another; null without one.</param>
/// <param name="allowedValues">All values it can have; null when any.</param>
public sealed class ConditionVariable(string name, string? defaultValue, IReadOnlyList<string>? allowedValues)
{
    /// <summary>The name in the source.</summary>
    public string Name { get; } = name;

    /// <summary>The default; null without one.</summary>
    public string? DefaultValue { get; } = defaultValue;

    /// <summary>All values that it can have; null when any.</summary>
    public IReadOnlyList<string>? AllowedValues { get; } = allowedValues;

    /// <inheritdoc />
    public override string ToString() => Name;
}

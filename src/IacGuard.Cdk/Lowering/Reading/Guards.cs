using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Reading;

/// <summary>Conditions under which something is there; null stands for always.</summary>
internal static class Guards
{
    public static Condition? And(Condition? first, Condition? second) =>
        first is null || ReferenceEquals(first, second) ? second : second is null ? first : new AndCondition([first, second]);

    public static Condition? Or(Condition? first, Condition? second) =>
        first is null || second is null ? null : ReferenceEquals(first, second) ? first : new OrCondition([first, second]);

    public static Condition Not(Condition condition) => condition is NotCondition not ? not.Operand : new NotCondition(condition);

    /// <summary>A value that is there under a condition only.</summary>
    public static Value When(Condition? guard, Value value) => guard is null || value.IsAbsent ? value : new ChoiceValue(guard, value, AbsentValue.Instance, value.Span);

    /// <summary>A value under a condition, else another one.</summary>
    public static Value Either(Condition? guard, Value value, Value otherwise) => guard is null ? value : new ChoiceValue(guard, value, otherwise, value.Span);

    /// <summary>Applies a function to each case of a value.</summary>
    public static Value Map(Value value, Func<Value, Value> function) => value is ChoiceValue choice
        ? new ChoiceValue(choice.Condition, Map(choice.WhenTrue, function), Map(choice.WhenFalse, function), choice.Span)
        : function(value);
}

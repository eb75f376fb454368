using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Builds conditions and folds what is constant in them.</summary>
internal static class Logic
{
    public static Condition Not(Condition operand) => operand switch
    {
        ConstantCondition constant => constant.Value ? ConstantCondition.False : ConstantCondition.True,
        NotCondition not => not.Operand,
        _ => new NotCondition(operand),
    };

    public static Condition And(Condition left, Condition right)
    {
        if (left is ConstantCondition l)
        {
            return l.Value ? right : left;
        }

        return right is ConstantCondition r ? r.Value ? left : right : new AndCondition([left, right]);
    }

    public static Condition Or(Condition left, Condition right)
    {
        if (left is ConstantCondition l)
        {
            return l.Value ? left : right;
        }

        return right is ConstantCondition r ? r.Value ? right : left : new OrCondition([left, right]);
    }

    /// <summary>A guard and one more condition; null is no guard.</summary>
    public static Condition? Guard(Condition? guard, Condition condition) => guard is null
        ? condition is ConstantCondition { Value: true } ? null : condition
        : And(guard, condition);

    /// <summary>What a guard says beyond the one that it began with.</summary>
    public static Condition Beyond(Condition? guard, Condition? start)
    {
        var beyond = (Condition)ConstantCondition.True;
        while (guard is not null && !ReferenceEquals(guard, start))
        {
            if (guard is not AndCondition { Operands: [var left, var right] })
            {
                return And(guard, beyond);
            }

            (guard, beyond) = (left, And(right, beyond));
        }

        return beyond;
    }

    public static Condition Constant(bool value) => value ? ConstantCondition.True : ConstantCondition.False;
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Conditions;

/// <summary>
/// Looks for values of the variables under which conditions come out as wanted: depth-first over the variables, giving up on a branch as
/// soon as some condition is settled otherwise. For the few conditions that are too entangled for a <see cref="DecisionDiagram"/>.
/// </summary>
/// <param name="domain">The values that a variable can have that matter; null stands for any other.</param>
internal sealed class FeasibilitySearch(Func<ConditionVariable, IReadOnlyList<string?>> domain)
{
    /// <summary>Assignments that are tried before the search gives up.</summary>
    private const int MaxSteps = 4_000;

    private const int MaxDepth = 400;

    private readonly Dictionary<object, string?> assigned = new(ByReference.Comparer);
    private readonly Dictionary<string, bool> opaque = new(StringComparer.Ordinal);
    private readonly Dictionary<Condition, Truth> known = new(ByReference.Comparer);
    private int steps;

    /// <summary>True when there are such values, false when there are none, unknown when the search gave up.</summary>
    public Truth IsPossible(IReadOnlyList<(Condition Condition, bool Wanted)> wanted)
    {
        steps = 0;
        return Search(wanted);
    }

    private Truth Search(IReadOnlyList<(Condition Condition, bool Wanted)> wanted)
    {
        if (++steps > MaxSteps)
        {
            return Truth.Unknown("the conditions are too entangled");
        }

        known.Clear();
        Condition? open = null;
        foreach (var (condition, isWanted) in wanted)
        {
            var truth = Evaluate(condition, 0);
            if (truth.IsUnknown)
            {
                open ??= condition;
            }
            else if (truth.IsTrue != isWanted)
            {
                return Truth.False;
            }
        }

        return open is null ? Truth.True : Branch(wanted, OpenLeaf(open, 0));
    }

    private Truth Branch(IReadOnlyList<(Condition Condition, bool Wanted)> wanted, Condition? leaf)
    {
        var result = Truth.False;
        switch (leaf)
        {
            case EqualsCondition equals:
                foreach (var value in domain(equals.Variable))
                {
                    assigned[equals.Variable] = value;
                    result = result.Or(Search(wanted));
                    if (result.IsTrue)
                    {
                        break;
                    }
                }

                assigned.Remove(equals.Variable);
                return result;
            case OpaqueCondition other:
                foreach (var value in new[] { true, false })
                {
                    opaque[other.Key] = value;
                    result = result.IsTrue ? result : result.Or(Search(wanted));
                }

                opaque.Remove(other.Key);
                return result;
            default:
                return Truth.Unknown("the conditions are nested too deep");
        }
    }

    private Truth Evaluate(Condition condition, int depth)
    {
        if (depth > MaxDepth)
        {
            return Truth.Unknown("nested too deep");
        }

        if (known.TryGetValue(condition, out var before))
        {
            return before;
        }

        var truth = condition switch
        {
            ConstantCondition constant => Truth.Of(constant.Value),
            NamedCondition named => Evaluate(named.Definition, depth + 1),
            NotCondition not => Evaluate(not.Operand, depth + 1).Not(),
            AndCondition every => every.Operands.Aggregate(Truth.True, (all, o) => all.IsFalse ? all : all.And(Evaluate(o, depth + 1))),
            OrCondition some => some.Operands.Aggregate(Truth.False, (any, o) => any.IsTrue ? any : any.Or(Evaluate(o, depth + 1))),
            EqualsCondition equals => assigned.TryGetValue(equals.Variable, out var value) ? Truth.Of(value == equals.Literal) : Truth.Unknown("open"),
            OpaqueCondition other => opaque.TryGetValue(other.Key, out var holds) ? Truth.Of(holds) : Truth.Unknown("open"),
            _ => Truth.Unknown("open"),
        };
        known[condition] = truth;
        return truth;
    }

    /// <summary>A comparison that is still open below an open condition.</summary>
    private Condition? OpenLeaf(Condition condition, int depth)
    {
        if (depth > MaxDepth || !Evaluate(condition, depth).IsUnknown)
        {
            return null;
        }

        return condition switch
        {
            NamedCondition named => OpenLeaf(named.Definition, depth + 1),
            NotCondition not => OpenLeaf(not.Operand, depth + 1),
            AndCondition every => FirstOpen(every.Operands, depth),
            OrCondition some => FirstOpen(some.Operands, depth),
            _ => condition,
        };
    }

    private Condition? FirstOpen(IReadOnlyList<Condition> operands, int depth)
    {
        foreach (var operand in operands)
        {
            if (OpenLeaf(operand, depth + 1) is { } leaf)
            {
                return leaf;
            }
        }

        return null;
    }
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Conditions;

/// <summary>
/// Plays an evaluation once for every case of the conditions that it reads. A condition that is open when it is read is taken as true
/// first; <see cref="MoveNext"/> then goes back to the last one and takes it as false, until every possible case was played.
/// </summary>
internal sealed class Scenario(ConditionSpace space)
{
    private readonly List<Decision> decisions = [];
    private readonly List<Condition> givens = [];
    private int start;
    private int position;

    /// <summary>The function of everything assumed so far in the case being played.</summary>
    public int Assumption { get; private set; }

    /// <summary>The function of what must hold for the row to be there at all.</summary>
    public int Start => start;

    /// <summary>Whether the bound on the conditions was met: the case says nothing.</summary>
    public bool HasOverflowed { get; private set; }

    /// <summary>Whether the case cannot be deployed because something refers to a resource that does not exist in it.</summary>
    public bool IsDangling { get; set; }

    /// <summary>The conditions taken one way or the other in the case being played, in the order of reading.</summary>
    public IReadOnlyList<Decision> Decisions => decisions;

    /// <summary>The space that the conditions live in.</summary>
    public ConditionSpace Space => space;

    /// <summary>Whether the case being played can happen; asked only where a condition's function is not exact.</summary>
    public Truth IsPossible()
    {
        var isExact = true;
        foreach (var given in givens)
        {
            isExact &= space.IsExact(given);
        }

        foreach (var decision in decisions)
        {
            isExact &= space.IsExact(decision.Condition);
        }

        return isExact
            ? Truth.True
            : space.IsPossible([.. givens.Select(static g => (g, true)), .. decisions.Select(static d => (d.Condition, d.Taken))]);
    }

    /// <summary>Starts over for a row that is there under some conditions.</summary>
    /// <returns>False when those exclude each other.</returns>
    public bool Begin(Condition? first, Condition? second)
    {
        decisions.Clear();
        givens.Clear();
        HasOverflowed = false;
        start = DecisionDiagram.True;
        Require(first);
        Require(second);
        Rewind();
        return start != DecisionDiagram.False || HasOverflowed;
    }

    /// <summary>Whether a condition holds in the case being played.</summary>
    public bool Holds(Condition condition)
    {
        var function = space.Of(condition);
        if (function == DecisionDiagram.Overflow)
        {
            HasOverflowed = true;
            return true;
        }

        if (space.Implies(Assumption, function))
        {
            return true;
        }

        if (space.Implies(Assumption, space.Not(function)))
        {
            return false;
        }

        if (position == decisions.Count)
        {
            decisions.Add(new Decision(condition, function, true));
        }

        var decision = decisions[position++];
        Assume(decision.Taken ? decision.Function : space.Not(decision.Function));
        return decision.Taken;
    }

    /// <summary>Goes on to the next case.</summary>
    /// <returns>False when all were played.</returns>
    public bool MoveNext()
    {
        while (decisions.Count > 0)
        {
            var last = decisions[decisions.Count - 1];
            decisions.RemoveAt(decisions.Count - 1);
            if (last.Taken)
            {
                decisions.Add(last with { Taken = false });
                Rewind();
                return true;
            }
        }

        return false;
    }

    private void Require(Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        givens.Add(condition);
        var function = space.Of(condition);
        HasOverflowed |= function == DecisionDiagram.Overflow;
        start = space.And(start, function);
        if (start == DecisionDiagram.Overflow)
        {
            HasOverflowed = true;
            start = DecisionDiagram.True;
        }
    }

    private void Assume(int function)
    {
        Assumption = space.And(Assumption, function);
        if (Assumption == DecisionDiagram.Overflow)
        {
            HasOverflowed = true;
            Assumption = DecisionDiagram.True;
        }
    }

    private void Rewind()
    {
        position = 0;
        Assumption = start;
        IsDangling = false;
    }
}

/// <summary>A condition that was open when it was read, and how it was taken.</summary>
internal sealed record Decision(Condition Condition, int Function, bool Taken);

using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>Jumps to the end of a round, a loop or a switch: <c>continue</c>, <c>break</c>.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<ILabelSymbol, List<State>> jumps = new(SymbolEqualityComparer.Default);

    /// <summary>Leaves for a label; what follows here is not reached. To a label that nobody waits for no way is followed.</summary>
    private void Jump(ILabelSymbol target)
    {
        if (jumps.TryGetValue(target, out var waiting))
        {
            waiting.Add(state.Fork(ConstantCondition.True));
        }

        state.Ending = Ending.Left;
    }

    /// <summary>Leaves the method.</summary>
    private void Leave()
    {
        frame.Left.Add(state.Local);
        frame.Give(state);
        state.Ending = Ending.Left;
    }

    /// <summary>Runs code that may jump to its end: there all ways meet that have not left the method.</summary>
    private void Until(ILabelSymbol end, Action run)
    {
        var (guard, local, left) = (state.Guard, state.Local, frame.Left.Count);
        var arrived = Waiting(end, run);
        if (arrived.Count == 0)
        {
            return;
        }

        state.Meet(arrived, local);
        (state.Guard, state.Local) = (guard, local);
        foreach (var when in frame.Left.Skip(left))
        {
            var stays = Logic.Not(Logic.Beyond(when, local));
            (state.Guard, state.Local) = (Logic.Guard(state.Guard, stays), Logic.Guard(state.Local, stays));
        }
    }

    /// <summary>Runs code and gives the states in which it jumped to a label.</summary>
    private List<State> Waiting(ILabelSymbol label, Action run)
    {
        jumps.TryGetValue(label, out var outer);
        var arrived = jumps[label] = [];
        run();
        if (outer is null)
        {
            jumps.Remove(label);
        }
        else
        {
            jumps[label] = outer;
        }

        return arrived;
    }
}

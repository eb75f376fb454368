using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>One method that is being followed.</summary>
/// <param name="number">Tells the calls of the same method apart; 0 for code that is not called from the type itself.</param>
internal sealed class Frame(int number)
{
    private readonly List<(Condition? When, CdkValue Value)> returns = [];
    private readonly List<(int Position, Condition? When, CdkValue? Value)> given = [];

    public int Number { get; } = number;

    /// <summary>The object whose code it is; null in static code.</summary>
    public CdkValue? Receiver { get; init; }

    /// <summary>What <c>this</c> is; null in static code.</summary>
    public CdkValue? This => Receiver is InstanceValue instance ? instance.This : Receiver;

    /// <summary>How code of another type came to run; null in the type's own code.</summary>
    public CallOrigin? Origin { get; init; }

    /// <summary>Whether code outside the type calls it, so that what it returns goes there.</summary>
    public bool IsOutermost { get; init; }

    /// <summary>The generic call that it is; null where the method has no type parameters of its own.</summary>
    public IMethodSymbol? Generic { get; init; }

    /// <summary>What member initializers and conditional accesses stand on, innermost last.</summary>
    public List<CdkValue> Receivers { get; } = [];

    /// <summary>The variables of the method.</summary>
    public List<Slot> Variables { get; } = [];

    /// <summary>The parameters that give something back: <c>ref</c> and <c>out</c>.</summary>
    public IReadOnlyList<(int Position, Slot Slot)> Giving { get; set; } = [];

    /// <summary>The conditions under which the code that was followed so far has left the method; null for always.</summary>
    public List<Condition?> Left { get; } = [];

    /// <summary>What an iterator has given so far; null when the method is none.</summary>
    public ListOf? Yielded { get; set; }

    public void Return(Condition? when, CdkValue value) => returns.Add((when, value));

    /// <summary>What the method returns, as choices between its returns; null when it returns nothing.</summary>
    public CdkValue? Result()
    {
        if (Yielded is not null)
        {
            return Yielded;
        }

        if (returns.Count == 0)
        {
            return null;
        }

        return Joined(returns);
    }

    /// <summary>Notes what the parameters hold that give something back, where the method is left.</summary>
    public void Give(State state)
    {
        foreach (var (position, slot) in Giving)
        {
            given.Add((position, state.Local, state.Get(slot)));
        }
    }

    /// <summary>What a parameter that gives something back holds in the end; null when that is not known.</summary>
    public CdkValue? Given(int position)
    {
        var ways = given.FindAll(g => g.Position == position);
        return ways.Count == 0 || ways.Exists(static w => w.Value is null) ? null : Joined(ways.ConvertAll(static w => (w.When, w.Value!)));
    }

    private static CdkValue Joined(List<(Condition? When, CdkValue Value)> ways)
    {
        var result = ways[ways.Count - 1].Value;
        for (var i = ways.Count - 2; i >= 0; i--)
        {
            var (when, value) = ways[i];
            result = when is null || ReferenceEquals(value, result) ? value : new ChoiceOf(when, value, result, value.Span);
        }

        return result;
    }
}

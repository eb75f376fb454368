using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation;

/// <summary>One method that is being followed.</summary>
/// <param name="number">Tells the calls of the same method apart; 0 for code that is not called from the type itself.</param>
internal sealed class Frame(int number)
{
    private readonly List<(Condition? When, CdkValue Value)> returns = [];

    public int Number { get; } = number;

    /// <summary>The object whose code it is; null in static code.</summary>
    public CdkValue? Receiver { get; init; }

    /// <summary>What <c>this</c> is; null in static code.</summary>
    public CdkValue? This => Receiver is InstanceValue instance ? instance.This : Receiver;

    /// <summary>How code of another type came to run; null in the type's own code.</summary>
    public CallOrigin? Origin { get; init; }

    /// <summary>Whether code outside the type calls it, so that what it returns goes there.</summary>
    public bool IsOutermost { get; init; }

    /// <summary>What member initializers and conditional accesses stand on, innermost last.</summary>
    public List<CdkValue> Receivers { get; } = [];

    /// <summary>The variables of the method.</summary>
    public List<Slot> Variables { get; } = [];

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

        var result = returns[returns.Count - 1].Value;
        for (var i = returns.Count - 2; i >= 0; i--)
        {
            var (when, value) = returns[i];
            result = when is null ? value : new ChoiceOf(when, value, result, value.Span);
        }

        return result;
    }
}

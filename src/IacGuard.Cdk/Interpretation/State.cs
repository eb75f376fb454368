using System.Collections.Immutable;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>What is known at one point of the code: values of locals, parameters, fields and auto-properties, and the condition of getting there.</summary>
internal sealed class State
{
    /// <summary>The values by symbol.</summary>
    public ImmutableDictionary<ISymbol, CdkValue> Values { get; set; } = ImmutableDictionary.Create<ISymbol, CdkValue>(SymbolEqualityComparer.Default);

    /// <summary>The condition of getting here from the start; null when always.</summary>
    public Condition? Guard { get; set; }

    /// <summary>The condition of getting here from the start of the method; null when always.</summary>
    public Condition? Local { get; set; }

    /// <summary>Whether the code before has left the method or the loop on every way here.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Whether this point is reached any number of times.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>A copy that holds only under one more condition.</summary>
    public State Fork(Condition condition) => new()
    {
        Values = Values,
        Guard = Logic.Guard(Guard, condition),
        Local = Logic.Guard(Local, condition),
        HasEnded = HasEnded,
        IsRepeated = IsRepeated,
    };

    /// <summary>Goes on where two ways meet.</summary>
    public void Join(Condition condition, State whenTrue, State whenFalse)
    {
        if (whenTrue.HasEnded == whenFalse.HasEnded)
        {
            Values = Merge(condition, whenTrue.Values, whenFalse.Values);
            HasEnded = whenTrue.HasEnded;
            return;
        }

        var left = whenTrue.HasEnded ? whenFalse : whenTrue;
        (Values, Guard, Local) = (left.Values, left.Guard, left.Local);
    }

    /// <summary>Puts another value in the place of every occurrence of an object: a list or props object that was changed.</summary>
    public void Replace(CdkValue old, CdkValue replacement)
    {
        foreach (var pair in Values)
        {
            if (ReferenceEquals(pair.Value, old))
            {
                Values = Values.SetItem(pair.Key, replacement);
            }
        }
    }

    private static ImmutableDictionary<ISymbol, CdkValue> Merge(
        Condition condition, ImmutableDictionary<ISymbol, CdkValue> whenTrue, ImmutableDictionary<ISymbol, CdkValue> whenFalse)
    {
        if (ReferenceEquals(whenTrue, whenFalse))
        {
            return whenTrue;
        }

        var merged = whenTrue;
        foreach (var pair in whenFalse)
        {
            if (!whenTrue.TryGetValue(pair.Key, out var other))
            {
                merged = merged.SetItem(pair.Key, pair.Value);
            }
            else if (!ReferenceEquals(other, pair.Value))
            {
                merged = merged.SetItem(pair.Key, new ChoiceOf(condition, other, pair.Value, other.Span));
            }
        }

        return merged;
    }
}

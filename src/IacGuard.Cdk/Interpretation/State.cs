using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation;

/// <summary>What is known at one point of the code: values of variables and of the members of objects, and the condition of getting there.</summary>
internal sealed class State
{
    /// <summary>The values by place.</summary>
    public ImmutableDictionary<Slot, CdkValue> Values { get; private set; } = ImmutableDictionary.Create<Slot, CdkValue>(Slot.Comparer.Instance);

    /// <summary>The condition of getting here from the start; null when always.</summary>
    public Condition? Guard { get; set; }

    /// <summary>The condition of getting here from the start of the method; null when always.</summary>
    public Condition? Local { get; set; }

    /// <summary>How the code before ends on every way here.</summary>
    public Ending Ending { get; set; }

    /// <summary>Whether the code before has left the method, the loop or the switch on every way here.</summary>
    public bool HasEnded => Ending != Ending.Open;

    /// <summary>Whether this point is reached any number of times.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>A copy that holds only under one more condition.</summary>
    public State Fork(Condition condition) => new()
    {
        Values = Values,
        Guard = Logic.Guard(Guard, condition),
        Local = Logic.Guard(Local, condition),
        Ending = Ending,
        IsRepeated = IsRepeated,
    };

    /// <summary>What a place holds; null when that is not known.</summary>
    public CdkValue? Get(Slot slot) => Values.TryGetValue(slot, out var value) ? value : null;

    /// <summary>Sets what a place holds.</summary>
    public void Set(Slot slot, CdkValue value) => Values = Values.SetItem(slot, value);

    /// <summary>Forgets variables that nobody reads any more.</summary>
    public void Remove(IEnumerable<Slot> slots) => Values = Values.RemoveRange(slots);

    /// <summary>Goes on where two ways meet.</summary>
    public void Join(Condition condition, State whenTrue, State whenFalse)
    {
        if (whenTrue.HasEnded == whenFalse.HasEnded)
        {
            Values = Merge(condition, whenTrue.Values, whenFalse.Values);
            Ending = whenTrue.Ending == Ending.Thrown ? whenFalse.Ending : whenTrue.Ending;
            return;
        }

        var (ended, left) = whenTrue.HasEnded ? (whenTrue, whenFalse) : (whenFalse, whenTrue);
        Values = left.Values;
        if (ended.Ending != Ending.Thrown)
        {
            (Guard, Local) = (left.Guard, left.Local);
        }
    }

    /// <summary>Goes on where jumps have come to, with the condition that it had before them.</summary>
    /// <param name="arrived">The states of the jumps, in their order.</param>
    /// <param name="start">The condition of getting from the start of the method to the code that they left; null when always.</param>
    public void Meet(IReadOnlyList<State> arrived, Condition? start)
    {
        var rest = arrived.Count;
        if (HasEnded)
        {
            rest--;
            (Values, Ending) = (arrived[rest].Values, Ending.Open);
        }

        for (var i = rest - 1; i >= 0; i--)
        {
            Values = Logic.Beyond(arrived[i].Local, start) is var when && when is ConstantCondition { Value: true } ? arrived[i].Values : Merge(when, arrived[i].Values, Values);
        }
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

    private static ImmutableDictionary<Slot, CdkValue> Merge(Condition condition, ImmutableDictionary<Slot, CdkValue> whenTrue, ImmutableDictionary<Slot, CdkValue> whenFalse)
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

/// <summary>A place that holds a value: a variable, a static member, or a member of an object.</summary>
/// <param name="Owner">The object; null for variables and static members.</param>
/// <param name="Symbol">The variable or member.</param>
internal sealed record Slot(InstanceValue? Owner, ISymbol Symbol)
{
    /// <summary>The place of a member: a field that backs a property is the property's.</summary>
    public static Slot Of(InstanceValue? owner, ISymbol member) =>
        new(owner, (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property } ? property : member).OriginalDefinition);

    /// <summary>Compares objects by identity and symbols as the compiler does.</summary>
    public sealed class Comparer : IEqualityComparer<Slot>
    {
        public static Comparer Instance { get; } = new();

        public bool Equals(Slot? x, Slot? y) => ReferenceEquals(x, y) || (x is not null && y is not null && ReferenceEquals(x.Owner, y.Owner) && SymbolEqualityComparer.Default.Equals(x.Symbol, y.Symbol));

        public int GetHashCode(Slot obj) => unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Symbol) * 31) + (obj.Owner is null ? 0 : RuntimeHelpers.GetHashCode(obj.Owner)));
    }
}

/// <summary>How code ends.</summary>
internal enum Ending
{
    /// <summary>It goes on.</summary>
    Open,

    /// <summary>It has left the method, the loop or the switch.</summary>
    Left,

    /// <summary>It has thrown: no app is synthesized this way, so what follows need not ask for the other.</summary>
    Thrown,
}

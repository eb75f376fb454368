using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>The conditions of a statement or principal while they are put together: operator, key, values.</summary>
internal sealed class ConditionMap
{
    private MapValue map = MapValue.Empty;

    /// <summary>Where the property's name stands, or the method that first added to it.</summary>
    public SourceSpan NameSpan { get; private set; }

    /// <summary>Whether conditions may be there that are not known.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Adds a dictionary from operators to comparisons.</summary>
    public void Add(CdkValue? conditions, Condition? guard, IValueLowering values, SourceSpan nameSpan)
    {
        foreach (var (one, when) in conditions.Cases(guard))
        {
            if (one is MapOf known)
            {
                foreach (var entry in known.Entries)
                {
                    AddOperator(entry.Name, entry.NameSpan, values.Lower(entry.Value), when);
                }

                IsOpen |= known.IsOpen;
                NameSpan = NameSpan.Or(nameSpan);
                Start(known.Span);
            }
            else
            {
                Add(values.Lower(one), when);
            }
        }
    }

    /// <summary>Adds conditions as CloudFormation holds them.</summary>
    public void Add(Value conditions, Condition? guard)
    {
        if (conditions is MapValue known)
        {
            foreach (var entry in known.Entries)
            {
                AddOperator(entry.Key, entry.KeySpan, entry.Value, guard);
            }

            IsOpen |= known.IsOpen;
            Start(known.Span);
        }
        else if (!conditions.IsAbsent)
        {
            IsOpen = true;
        }
    }

    /// <summary>Adds the comparisons of one operator; a key that is there already gets the new values.</summary>
    public void AddOperator(string name, SourceSpan nameSpan, Value comparisons, Condition? guard)
    {
        NameSpan = NameSpan.Or(nameSpan);
        if (comparisons is not MapValue added)
        {
            map = map.With(name, Guards.When(guard, comparisons), nameSpan);
            return;
        }

        var old = map.TryGet(name, out var entry) && entry.Value is MapValue known ? known : new MapValue([], added.Span);
        foreach (var comparison in added.Entries)
        {
            var before = old.TryGet(comparison.Key, out var there) ? there.Value : AbsentValue.Instance;
            old = old.With(comparison.Key, Guards.Either(guard, comparison.Value, before), comparison.KeySpan);
        }

        map = map.With(name, added.IsOpen ? old.Opened() : old, nameSpan);
    }

    /// <summary>The conditions; absent when there are none.</summary>
    public Value Build() => map.Entries.Count == 0 && !IsOpen ? AbsentValue.Instance : IsOpen ? map.Opened() : map;

    private void Start(SourceSpan span)
    {
        if (!map.Span.IsKnown)
        {
            map = new MapValue(map.Entries, span, map.IsOpen);
        }
    }
}

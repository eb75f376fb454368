using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>A choice between maps as one map of choices, for places that must be a map.</summary>
internal static class ChoiceOfMaps
{
    /// <summary>The map; null when a case is no map.</summary>
    internal static MapValue? Merge(ChoiceValue choice)
    {
        if (AsMap(choice.WhenTrue) is not { } whenTrue || AsMap(choice.WhenFalse) is not { } whenFalse)
        {
            return null;
        }

        var entries = new List<MapEntry>(whenTrue.Entries.Count + whenFalse.Entries.Count);
        foreach (var entry in whenTrue.Entries)
        {
            entries.Add(new MapEntry(entry.Key, entry.KeySpan, new ChoiceValue(choice.Condition, entry.Value, whenFalse[entry.Key], entry.Value.Span)));
        }

        foreach (var entry in whenFalse.Entries)
        {
            if (!whenTrue.TryGet(entry.Key, out _))
            {
                entries.Add(new MapEntry(entry.Key, entry.KeySpan, new ChoiceValue(choice.Condition, whenTrue[entry.Key], entry.Value, entry.Value.Span)));
            }
        }

        return new MapValue(entries, choice.Span, whenTrue.IsOpen || whenFalse.IsOpen);
    }

    private static MapValue? AsMap(Value value) => value switch
    {
        MapValue map => map,
        ChoiceValue choice => Merge(choice),
        AbsentValue => new MapValue([], value.Span),
        UnknownValue => new MapValue([], value.Span, isOpen: true),
        _ => null,
    };
}

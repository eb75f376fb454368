using IacGuard.Model;

namespace IacGuard.Rules.Tags;

/// <summary>Brings every shape of tags to one: a list of maps <c>{Key, Value}</c>. Choices stay choices, what is unknown stays unknown.</summary>
internal static class TagList
{
    /// <summary>Tags in a shape as a list; absent and unknown as they are.</summary>
    public static Value Normalise(Value value, TagShape shape) => value switch
    {
        ChoiceValue choice => new ChoiceValue(choice.Condition, Normalise(choice.WhenTrue, shape), Normalise(choice.WhenFalse, shape), choice.Span),
        MapValue map when shape == TagShape.Items => Normalise(map["Items"], TagShape.List),
        MapValue map => FromMap(map),
        ListValue list when shape == TagShape.Specifications => FromSpecifications(list),
        ListValue list => new ListValue([.. list.Items.Select(Item)], list.Span, list.IsOpen),
        _ => value,
    };

    /// <summary>Two sets of tags as one; the second's are added.</summary>
    public static Value Join(Value tags, Value more) => (tags, more) switch
    {
        (_, AbsentValue) => tags,
        (AbsentValue, _) => more,
        (ChoiceValue choice, _) => new ChoiceValue(choice.Condition, Join(choice.WhenTrue, more), Join(choice.WhenFalse, more), choice.Span),
        (_, ChoiceValue choice) => new ChoiceValue(choice.Condition, Join(tags, choice.WhenTrue), Join(tags, choice.WhenFalse), choice.Span),
        (ListValue one, ListValue two) => new ListValue([.. one.Items, .. two.Items], one.Span.Or(two.Span), one.IsOpen || two.IsOpen),
        (ListValue one, _) => new ListValue(one.Items, one.Span, isOpen: true),
        (_, ListValue two) => new ListValue(two.Items, tags.Span, isOpen: true),
        _ => tags,
    };

    private static ListValue FromMap(MapValue map)
    {
        var items = new Value[map.Entries.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var entry = map.Entries[i];
            items[i] = entry.Value is ChoiceValue { WhenTrue: var yes, WhenFalse: var no } choice && (yes.IsAbsent || no.IsAbsent)
                ? new ChoiceValue(choice.Condition, Pair(entry, yes), Pair(entry, no), choice.Span)
                : Pair(entry, entry.Value);
        }

        return new ListValue(items, map.Span, map.IsOpen);
    }

    private static Value Pair(MapEntry entry, Value value) => value.IsAbsent
        ? value
        : new MapValue(
            [
                new MapEntry("Key", entry.KeySpan, new ScalarValue(entry.Key, ScalarKind.String, entry.KeySpan)),
                new MapEntry("Value", entry.KeySpan, value),
            ],
            value.Span.Or(entry.KeySpan));

    // A few types also know TagKey and TagValue (AWS::AppStream::Application).
    private static Value Item(Value item) => item switch
    {
        ChoiceValue choice => new ChoiceValue(choice.Condition, Item(choice.WhenTrue), Item(choice.WhenFalse), choice.Span),
        MapValue map when map.TryGet("TagKey", out var key) && !map.TryGet("Key", out _) =>
            new MapValue([new MapEntry("Key", key.KeySpan, key.Value), new MapEntry("Value", key.KeySpan, map["TagValue"])], map.Span, map.IsOpen),
        _ => item,
    };

    private static Value FromSpecifications(ListValue list)
    {
        Value result = new ListValue([], list.Span, list.IsOpen);
        foreach (var item in list.Items)
        {
            result = Join(result, Of(item));
        }

        return result;

        static Value Of(Value item) => item switch
        {
            MapValue map => Normalise(map["Tags"], TagShape.List),
            ChoiceValue choice => new ChoiceValue(choice.Condition, Of(choice.WhenTrue), Of(choice.WhenFalse), choice.Span),
            _ => item,
        };
    }
}

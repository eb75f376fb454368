using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>Copies a value to the place that uses it.</summary>
/// <param name="span">The place.</param>
/// <param name="owner">The stack that the value's references are about, when the place is in another stack.</param>
internal sealed class ValueMover(SourceSpan span, Stack? owner = null)
{
    private const int MaxDepth = 200;
    private const int MaxCopied = 64;
    private int depth;

    internal Value Move(Value value)
    {
        // Within a stack what is inside a value keeps its place, so that a large value used often is not copied often.
        if (depth > 1 && owner is null)
        {
            return value;
        }

        if (depth > MaxDepth)
        {
            return new UnknownValue(UnknownSource.Other, "is nested too deeply", span);
        }

        depth++;
        var moved = MoveCore(value);
        depth--;
        return moved;
    }

    private Value MoveCore(Value value) => value switch
    {
        ScalarValue scalar => new ScalarValue(scalar.Text, scalar.Kind, span) { Origin = scalar.Origin },
        ReferenceValue reference => new ReferenceValue(reference.LogicalId, reference.Attribute, span)
        {
            OtherStack = reference.OtherStack ?? owner,
            CopyOf = reference,
        },
        UnknownValue unknown => new UnknownValue(unknown.Source, unknown.Reason, span) { Name = MovedName(unknown.Name) },
        ChoiceValue choice => new ChoiceValue(choice.Condition, Move(choice.WhenTrue), Move(choice.WhenFalse), span),
        ListValue list => new ListValue(MoveItems(list), span, list.IsOpen) { Origin = list.Origin },
        MapValue map => new MapValue(MoveEntries(map), span, map.IsOpen),
        TextValue text => new TextValue(MoveParts(text), span) { Origin = text.Origin },
        _ => AbsentValue.At(span),
    };

    // Invariant: two unknowns of different stacks never share a name.
    private string? MovedName(string? name) => name is null || owner is null ? name : owner.Name + "/" + name;

    private IReadOnlyList<Value> MoveItems(ListValue list)
    {
        if (IsShared(list.Items.Count))
        {
            return list.Items;
        }

        var items = new Value[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Move(list.Items[i]);
        }

        return items;
    }

    private bool IsShared(int count) => owner is null && count > MaxCopied;

    private IReadOnlyList<MapEntry> MoveEntries(MapValue map)
    {
        if (IsShared(map.Entries.Count))
        {
            return map.Entries;
        }

        var entries = new MapEntry[map.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new MapEntry(map.Entries[i].Key, span, Move(map.Entries[i].Value));
        }

        return entries;
    }

    private IReadOnlyList<TextPart> MoveParts(TextValue text)
    {
        if (IsShared(text.Parts.Count))
        {
            return text.Parts;
        }

        var parts = new TextPart[text.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = text.Parts[i].Hole is { } hole ? TextPart.Of(Move(hole)) : text.Parts[i];
        }

        return parts;
    }
}

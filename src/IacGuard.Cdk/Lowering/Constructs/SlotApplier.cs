using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Applies what is given to slots: the effects of the alternative that fits, then those of what is given below it.</summary>
internal sealed class SlotApplier(EffectApplier effects, Func<string, PathStep[], int> bareCount)
{
    private const string NotKnown = "depends on a value that is not known from the code";
    private const string NotTold = "is changed by a prop whose effect is not known";

    // The slot at the top whose value is being applied.
    private Slot? root;

    /// <summary>What a call changes; null for a construct.</summary>
    public IReadOnlyList<Effect>? OfCall { get; init; }

    /// <summary>What is read by hand of a member that the model does not tell, by its path; null for nothing.</summary>
    public Func<string, CdkValue, bool>? ByHand { get; init; }

    /// <summary>Applies a value to a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="path">Its path.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="position">Where the item at hand lands.</param>
    /// <param name="above">The effects of what it is a part of: what becomes unknown when the slot tells nothing; null at the top.</param>
    /// <returns>Whether the slot told what the value does.</returns>
    public bool Apply(Slot slot, string path, CdkValue value, ItemPosition position, IReadOnlyList<Effect>? above)
    {
        if (SlotValues.IsAbsent(value))
        {
            return true;
        }

        root = above is null ? slot : root;
        var isTold = ApplyAlternative(slot, path, value, position, above);
        foreach (var effect in slot.Touched)
        {
            effects.Blur(effect, value.Span, NotTold, position);
            isTold = true;
        }

        return isTold;
    }

    private bool ApplyAlternative(Slot slot, string path, CdkValue value, ItemPosition position, IReadOnlyList<Effect>? above)
    {
        var alternative = SlotKeys.Find(slot, value);
        if (alternative is null && NamedObjects.Find(slot, value) is { } named)
        {
            effects.Apply(named, value.Span, position);
            return true;
        }

        if (slot.Keys.Count == 0 && !slot.IsRequired && OfCall is { } changes && (above is not { Count: > 0 } || ReferenceEquals(above, changes)))
        {
            Obscure(changes, value, position);
            return true;
        }

        if (alternative is null && above is not null && (slot.Keys.Count == 0 || SlotKeys.Of(value).Any(slot.Failed)) && ByHand?.Invoke(path, value) == true)
        {
            return true;
        }

        if (alternative is null && SlotKeys.Of(value).Any(slot.Failed))
        {
            BlurMember(slot, path, value, above, position);
            if (slot.Keys.Count == 0 && above is { Count: 0 })
            {
                CloudRoot(value);
            }

            return false;
        }

        if (slot.Keys.Count == 0 && above is not null && root is not null && value is StructValue options)
        {
            Untried(path, options, above, position);
            return true;
        }

        if (alternative is null || (alternative.Key != SlotKeys.Any && value is PlainValue { Value: UnknownValue }))
        {
            return BlurMember(slot, path, value, above, position);
        }

        switch (value)
        {
            case ListOf list when alternative.Key.StartsWith(SlotKeys.List, StringComparison.Ordinal):
                return Items(slot, path, list, position, above);
            case MapOf map when alternative.Key.StartsWith(SlotKeys.Map, StringComparison.Ordinal):
                return Entries(slot, path, map, position, above);
            default:
                ApplyOne(alternative, path, value, position);
                return true;
        }
    }

    // Options that the sweep did not get to may set whatever other values of the prop set; those that stand in what the prop sets are told by that.
    private void Untried(string path, StructValue options, IReadOnlyList<Effect> above, ItemPosition position)
    {
        var told = HoleNames.Of(above);
        if (options.IsOpen || options.Members.Any(m => !SlotValues.IsAbsent(m.Value) && !told.Contains(path + "." + m.Name)))
        {
            foreach (var effect in above)
            {
                effects.Blur(effect, options.Span, NotTold, position);
            }

            OpenBeside(above, options, position);

            // What another value would add is not there.
            CloudRoot(options);
        }
    }

    // What the sweep could not try may set whatever else the prop at the top sets.
    private void CloudRoot(CdkValue value)
    {
        foreach (var effect in root!.Alternatives.SelectMany(Deep).Where(static e => e.FixedSteps?.Any(static step => step.Index < 0) == false || e.Path is null))
        {
            effects.Cloud(effect, value.Span, NotKnown);
        }
    }

    // An argument that the sweep could not try, or had no time for, may set anything in what the call adds.
    private void Obscure(IReadOnlyList<Effect> changes, CdkValue value, ItemPosition position)
    {
        foreach (var effect in changes)
        {
            effects.Obscure(effect, value.Span, NotTold, position);
        }
    }

    /// <summary>Makes unknown all that a slot can change.</summary>
    public bool Blur(Slot slot, CdkValue value, IReadOnlyList<Effect>? above, ItemPosition position)
    {
        var all = slot.Alternatives.SelectMany(static a => Deep(a)).ToList();
        foreach (var effect in all.Count > 0 ? all : above ?? [])
        {
            effects.Blur(effect, value.Span, all.Count > 0 ? NotKnown : NotTold, position);
        }

        return slot.Keys.Count > 0 || above is not null;
    }

    private bool BlurMember(Slot slot, string path, CdkValue value, IReadOnlyList<Effect>? above, ItemPosition position)
    {
        // What stands in that which another sets is told by it.
        if (slot.Keys.Count == 0 && above is not null && !HoleNames.Of(above).Any(name => HoleNames.IsOf(name, path)))
        {
            OpenBeside(above, value, position);
        }

        return Blur(slot, value, above, position);
    }

    // A member that no sweep could try may set what stands beside that which the others set.
    private void OpenBeside(IReadOnlyList<Effect> above, CdkValue value, ItemPosition position)
    {
        foreach (var effect in above)
        {
            effects.OpenBeside(effect, value.Span, position);
        }
    }

    private static IEnumerable<Effect> Deep(Alternative alternative) =>
        alternative.Effects.Concat(alternative.Below.Names.SelectMany(name => alternative.Below[name]!.Alternatives.SelectMany(Deep)));

    private void ApplyOne(Alternative alternative, string path, CdkValue value, ItemPosition position)
    {
        var all = alternative.Effects;
        effects.Slot = path;
        using (HoleNames.Mistaken(all, path, value, effects.Slots) is { } other ? effects.Slots.BindFor(other, value) : null)
        {
            effects.ApplyAll(all, value.Span, position);
        }

        var below = alternative.Below;
        var prefix = value is CdkObject ? $"{path}<{Bare(alternative.Key)}>." : path + ".";
        foreach (var name in below.Names)
        {
            if (effects.Slots.Member(value, prefix, name) is { } given)
            {
                effects.Depth++;
                Apply(below[name]!, prefix + name, given, position, all);
                effects.Depth--;
            }
        }
    }

    private static string Bare(string key) => key.StartsWith(SlotKeys.List, StringComparison.Ordinal) ? Bare(key.Substring(2)) : key.StartsWith(SlotKeys.Map, StringComparison.Ordinal) ? Bare(key.Substring(1)) : key;

    private bool Items(Slot slot, string path, ListOf list, ItemPosition position, IReadOnlyList<Effect>? above)
    {
        var told = true;
        var hint = effects.Hint;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = list.Items[i];
            var alternative = SlotKeys.Find(slot, item, SlotKeys.List);
            if (alternative is null || (list.Items.Count > 1 && !alternative.Appends && alternative.Counts is null && alternative.Effects.Count > 0))
            {
                return Blur(slot, list, above, position) && told;
            }

            effects.Slots.Bind(path + "[]", item);
            effects.Hint = item is CdkObject && hint.Length == 0 ? effects.NameOf(item) : hint;
            ApplyOne(alternative, path + "[]", item, PositionOf(alternative, i, position));
            effects.Hint = hint;
        }

        if (list.IsOpen)
        {
            foreach (var effect in slot.Alternatives.SelectMany(static a => a.Effects))
            {
                effects.OpenGrown(effect, list.Span, position);
            }
        }

        return told;
    }

    // The effects of an item or entry append: what is below it goes to where it is appended.
    private ItemPosition PositionOf(Alternative alternative, int index, ItemPosition outer)
    {
        var position = outer.Inner();
        if (alternative.Counts is { } part)
        {
            position.Count(part, index);
            return position;
        }

        foreach (var effect in alternative.Effects.Where(static e => e.Path is not null))
        {
            var path = effect.Path!;
            var end = Array.FindIndex(path, static p => p.Text == "+");
            if (end >= 0)
            {
                var steps = effects.Steps([.. path.Take(end)], effect.Resource, outer);
                position.InList(effect.Resource, path, end, bareCount(effect.Resource, steps), effects.CountAt(effect.Resource, steps));
            }
        }

        return position;
    }

    // Each entry has an effect of its own.
    private static bool IsOfKey(Effect effect) => SweepMarks.IsBelowKey(effect.Resource) || effect.Path?.Any(static p => p.Text is "{}" or "+") == true;

    private bool Entries(Slot slot, string path, MapOf map, ItemPosition position, IReadOnlyList<Effect>? above)
    {
        foreach (var entry in map.Entries)
        {
            var alternative = SlotKeys.Find(slot, entry.Value, SlotKeys.Map);
            if (alternative is null || (map.Entries.Count > 1 && !alternative.Effects.All(IsOfKey)))
            {
                return Blur(slot, map, above, position);
            }

            effects.Slots.Bind(path + "{}", entry.Value, entry.Name);
            ApplyOne(alternative, path + "{}", entry.Value, PositionOf(alternative, 0, position));
        }

        if (map.IsOpen)
        {
            foreach (var effect in slot.Alternatives.SelectMany(static a => a.Effects))
            {
                effects.OpenGrown(effect, map.Span, position);
            }
        }

        return true;
    }
}

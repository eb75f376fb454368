namespace IacGuard.Model;

/// <summary>A list. An item may be a <see cref="ChoiceValue"/> with an absent branch: it is in the list only under that condition.</summary>
public sealed class ListValue(IReadOnlyList<Value> items, SourceSpan span, bool isOpen = false) : Value(span)
{
    /// <summary>The items that are known to be there, in order.</summary>
    public IReadOnlyList<Value> Items { get; } = items;

    /// <summary>Whether more items may be there than are listed (a loop, a transform).</summary>
    public bool IsOpen { get; } = isOpen;

    /// <inheritdoc />
    public override bool Equals(Value? other) =>
        other is ListValue list && IsOpen == list.IsOpen && Items.Count == list.Items.Count && Items.SequenceEqual(list.Items);

    /// <inheritdoc />
    public override int GetHashCode() => Items.Aggregate(17, static (hash, item) => unchecked((hash * 31) + item.GetHashCode()));

    /// <inheritdoc />
    public override string ToString() => "[" + string.Join(", ", Items) + (IsOpen ? ", ...]" : "]");
}

using System.Globalization;
using IacGuard.Model;

namespace IacGuard.Rules.Evaluation;

/// <summary>A value on the way through a row, with the nearest place in the source and, while explaining, its path.</summary>
/// <param name="Value">The value; may still be a choice.</param>
/// <param name="Place">The value's own span; for what is absent, the nearest thing above it that is there.</param>
/// <param name="Path">How it was reached; null at the row's content and when nobody asks.</param>
internal readonly record struct Cursor(Value Value, SourceSpan Place, PathStep? Path)
{
    /// <summary>The cursor one entry down.</summary>
    public Cursor Down(string name, Value value, SourceSpan place, bool isExplaining) =>
        new(value, place.Or(Place), isExplaining ? new PathStep(Path, name, -1) : null);

    /// <summary>The cursor at an item of a list.</summary>
    public Cursor Item(int index, Value value, bool isExplaining) =>
        new(value, value.Span.Or(Place), isExplaining ? new PathStep(Path, null, index) : null);

    /// <summary>The path as text, such as <c>Targets[0].Arn</c>.</summary>
    public string PathText => Path?.ToString() ?? "";
}

/// <summary>One step of a path: a name, or a position in a list.</summary>
internal sealed record PathStep(PathStep? Before, string? Name, int Index)
{
    public override string ToString()
    {
        var before = Before?.ToString() ?? "";
        return Name is null
            ? before + "[" + Index.ToString(CultureInfo.InvariantCulture) + "]"
            : before.Length == 0 ? Name : before + "." + Name;
    }
}

using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>A test on what a path of names leads to.</summary>
internal sealed class AtTest(string[] path, Test test) : Test
{
    internal override IReadOnlyList<Test> Parts => [test];

    internal override Truth Evaluate(Cursor at, Frame frame) => test.Evaluate(Walk(at, path, frame), frame);

    internal override void Write(TestWriter writer) => writer.Node(TestKind.At).Texts(path).Test(test);

    /// <summary>Goes down a path. What is missing on the way is absent; what cannot be looked into is unknown.</summary>
    internal static Cursor Walk(Cursor at, string[] path, Frame frame)
    {
        foreach (var name in path)
        {
            at = Step(at, name, frame);
        }

        var resolved = frame.Resolve(at.Value);
        return at with { Value = resolved, Place = IsBranch(at.Value, resolved) ? resolved.Span : at.Place };
    }

    /// <summary>Goes down a path and through the lists on it, so that what comes out may be the list of all values at its ends.</summary>
    internal static Value Gather(Value value, string[] path, Frame frame) => Gather(new Cursor(value, value.Span, null), path, 0, frame);

    private static Value Gather(Cursor at, string[] path, int from, Frame frame)
    {
        for (var i = from; i < path.Length; i++)
        {
            if (frame.Resolve(at.Value) is ListValue list)
            {
                var ends = list.Items.Select(item => Gather(new Cursor(item, item.Span, null), path, i, frame)).SelectMany(static end => end is ListValue many ? many.Items : [end]);
                return new ListValue([.. ends.Where(static end => !end.IsAbsent)], list.Span, list.IsOpen);
            }

            at = Step(at, path[i], frame);
        }

        return frame.Resolve(at.Value);
    }

    /// <summary>Whether a choice came down to a value that is better pointed at itself.</summary>
    private static bool IsBranch(Value before, Value resolved) =>
        before is ChoiceValue && resolved is not (MapValue or ListValue) && resolved.Span.IsKnown;

    private static Cursor Step(Cursor at, string name, Frame frame)
    {
        var container = name[0] == '$' && at.Value is MapValue whole && !whole.TryGet(name, out _) && ReferenceEquals(whole, frame.Row.Content)
            ? frame.Row.Owner.Attributes
            : frame.Resolve(at.Value);
        var key = ReferenceEquals(container, frame.Row.Owner.Attributes) ? name.Substring(1) : name;
        switch (container)
        {
            case MapValue map when map.TryGet(key, out var entry):
                return at.Down(name, entry.Value, PlaceOf(entry), frame.IsExplaining);
            case MapValue map:
                return at.Down(name, map[key], at.Place, frame.IsExplaining);
            case AbsentValue:
                return at.Down(name, AbsentValue.Instance, container.Span, frame.IsExplaining);
            case ScalarValue or TextValue when EmbeddedJson.TryParse(container, out var parsed):
                return Step(at with { Value = parsed }, name, frame);
            case ScalarValue { Text.Length: 0 } or ScalarValue { Kind: ScalarKind.Null }:
                return at.Down(name, AbsentValue.Instance, container.Span, frame.IsExplaining);
            case UnknownValue:
                return at.Down(name, container, container.Span, frame.IsExplaining);
            default:
                return at.Down(name, Unreadable(container), container.Span, frame.IsExplaining);
        }
    }

    /// <summary>A map or list is pointed at by its key: its own span may cover many lines.</summary>
    private static SourceSpan PlaceOf(MapEntry entry) =>
        entry.Value is MapValue or ListValue or AbsentValue or ChoiceValue ? entry.KeySpan.Or(entry.Value.Span) : entry.Value.Span.Or(entry.KeySpan);

    private static UnknownValue Unreadable(Value value) => new(UnknownSource.Other, "a map was expected here", value.Span);
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>True when the test holds for every item; also when there is none. A single value is a list of one.</summary>
internal sealed class EachTest(Test test) : Test
{
    internal override IReadOnlyList<Test> Parts => [test];

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var items = ItemSource.Of(at, frame, out var open);
        var start = frame.Mark();
        var result = Truth.True;
        foreach (var item in items)
        {
            var mark = frame.Mark();
            var one = test.Evaluate(item, frame);
            result = result.And(one);
            if (!one.IsFalse)
            {
                frame.Forget(mark, frame.Mark());
            }
            else if (!frame.IsExplaining)
            {
                return Truth.False;
            }
        }

        if (frame.Mark() == start)
        {
            frame.Point(at);
        }

        return result.And(open);
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Each).Test(test);
}

/// <summary>True when the test holds for at least one item.</summary>
internal sealed class SomeTest(Test test) : Test
{
    internal override IReadOnlyList<Test> Parts => [test];

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var items = ItemSource.Of(at, frame, out var open);
        var start = frame.Mark();
        var result = Truth.False;
        foreach (var item in items)
        {
            var mark = frame.Mark();
            var one = test.Evaluate(item, frame);
            result = result.Or(one);
            if (!one.IsTrue)
            {
                frame.Forget(mark, frame.Mark());
            }
            else if (!frame.IsExplaining)
            {
                return Truth.True;
            }
        }

        if (frame.Mark() == start)
        {
            frame.Point(at);
        }

        return result.Or(open.Not());
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Some).Test(test);
}

/// <summary>A test on the number of items.</summary>
internal sealed class CountTest(Test test) : Test
{
    internal override IReadOnlyList<Test> Parts => [test];

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        var items = ItemSource.Of(at, frame, out var open);
        var count = ScalarValue.Of(items.Count);
        frame.Point(at);
        if (open.IsTrue)
        {
            return Quietly(count, at, frame);
        }

        // More items may come: only an answer that no further item changes stands.
        var now = Quietly(count, at, frame);
        var later = Quietly(ScalarValue.Of(int.MaxValue), at, frame);
        return now == later ? now : open;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Count).Test(test);

    private Truth Quietly(Value count, Cursor at, Frame frame)
    {
        var mark = frame.Mark();
        var truth = test.Evaluate(at with { Value = count }, frame);
        frame.Forget(mark, frame.Mark());
        return truth;
    }
}

/// <summary>The items that a quantifier goes through.</summary>
internal static class ItemSource
{
    // Nobody adds to it.
    private static readonly List<Cursor> None = [];

    /// <summary>The items that are there in the scenario, and whether that is all of them (true) or there may be more (unknown).</summary>
    public static List<Cursor> Of(Cursor at, Frame frame, out Truth isComplete)
    {
        isComplete = Truth.True;
        var value = frame.Resolve(at.Value);
        switch (value)
        {
            case AbsentValue:
                return None;
            case UnknownValue unknown:
                isComplete = Truth.Unknown(unknown.Reason);
                return None;
            case ListValue list:
                isComplete = list.IsOpen ? Truth.Unknown("more items may be added") : Truth.True;
                return Of(list.Items, at, frame);
            default:
                return [at with { Value = value }];
        }
    }

    private static List<Cursor> Of(IReadOnlyList<Value> values, Cursor at, Frame frame)
    {
        var items = new List<Cursor>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            Add(items, at.Item(i, values[i], frame.IsExplaining), frame);
        }

        return items;
    }

    private static void Add(List<Cursor> items, Cursor item, Frame frame)
    {
        var value = frame.Resolve(item.Value);
        if (!value.IsAbsent)
        {
            items.Add(item with { Value = value, Place = value.Span.Or(item.Place) });
        }
    }
}

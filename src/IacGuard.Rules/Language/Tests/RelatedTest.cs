using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>
/// True when another resource, or a row of a view, points at the one that is looked at and passes a test. Where more may be added out of
/// view, "there is none" cannot be told.
/// </summary>
/// <param name="on">Types or one view.</param>
/// <param name="by">The paths in the other row that may point here; empty for rows of the same resource.</param>
/// <param name="isOther">Whether rows of the resource that the rule judges are left out: siblings only.</param>
/// <param name="where">What must hold of the other row; null for nothing.</param>
internal sealed class RelatedTest(IReadOnlyList<string> on, IReadOnlyList<string[]> by, bool isOther, Test? where) : Test
{
    // The same for tests that ask the same, so that they share what is found.
    private readonly string question = string.Join(" ", on) + "\n" + string.Join("\n", by.Select(static path => string.Join(".", path)));

    internal override IReadOnlyList<Test> Parts => where is null ? [] : [where];

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var result = Truth.False;
        foreach (var row in Candidates(frame))
        {
            var one = Judge(row, frame);
            result = result.Or(one);
            if (result.IsTrue)
            {
                return result;
            }
        }

        var owner = frame.Row.Owner;
        return MayGain(owner) ? result.Or(Truth.Unknown("something out of view may be related to it")) : result;
    }

    private bool MayGain(Resource owner)
    {
        for (var i = 0; i < on.Count; i++)
        {
            if (owner.MayGain(on[i]))
            {
                return true;
            }
        }

        return false;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Related).Texts(on).Paths(by).Byte(isOther ? (byte)1 : (byte)0).Optional(where);

    private IEnumerable<Row> Candidates(Frame frame)
    {
        var owner = frame.Row.Owner;
        if (by.Count == 0)
        {
            return on.Count == 1 ? frame.Source.Rows(on[0], owner) : RowsOf(owner, frame);
        }

        return frame.Source.Bindings(question, owner.Stack, on, by).To(owner);
    }

    private IEnumerable<Row> RowsOf(Resource owner, Frame frame) => on.SelectMany(view => frame.Source.Rows(view, owner));

    private Truth Judge(Row row, Frame frame)
    {
        if (isOther && ReferenceEquals(row.Owner, frame.Self.Owner))
        {
            return Truth.False;
        }

        var isBound = by.Count == 0 ? Truth.True : Truth.False;
        foreach (var path in by)
        {
            isBound = isBound.Or(Points(row, path, frame));
        }

        if (isBound.IsFalse || !Exists(row, frame))
        {
            return Truth.False;
        }

        return where is null ? isBound : isBound.And(frame.On(row, where));
    }

    private static bool Exists(Row row, Frame frame) =>
        (row.Owner.Condition is not { } condition || ReferenceEquals(row.Owner, frame.Row.Owner) || frame.Holds(condition))
        && (row.Guard is not { } guard || frame.Holds(guard));

    private static Truth Points(Row row, string[] path, Frame frame)
    {
        var at = new Cursor(AtTest.Gather(row.Content, path, frame), row.Span, null);
        var items = ItemSource.Of(at, frame, out var isComplete);
        var result = isComplete.IsTrue ? Truth.False : isComplete;
        foreach (var item in items)
        {
            result = result.Or(Points(row, item.Value, frame));
        }

        return result;
    }

    private static Truth Points(Row row, Value value, Frame frame)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return Truth.Of(ReferenceEquals(row.Owner.Stack.Resolve(reference), frame.Row.Owner));
            case TextValue text:
                var result = NamesSelf(text, frame);
                foreach (var part in text.Parts)
                {
                    result = part.Hole is { } hole ? result.Or(Points(row, frame.Resolve(hole), frame)) : result;
                }

                return result;
            case UnknownValue { Source: UnknownSource.PseudoParameter }:
                return Truth.False;
            case UnknownValue unknown:
                return Truth.Unknown(unknown.Reason);
            case ScalarValue scalar:
                return NamesSelf(scalar, frame);
            default:
                return Truth.False;
        }
    }

    /// <summary>
    /// A text points here when it is, or ends in, the physical name given in the source. Texts with holes are compared as they are
    /// written: the same parameter fills both. Where the name is not known, a literal may be it.
    /// </summary>
    private static Truth NamesSelf(Value text, Frame frame)
    {
        var written = text.ToString()!;
        var result = Truth.False;
        foreach (var property in BindingIndex.PhysicalNamesOf(frame.Row.Owner))
        {
            var name = frame.Resolve(property);
            if (name is ScalarValue or TextValue && Ends(written, name.ToString()!))
            {
                return Truth.True;
            }

            if (text is ScalarValue && Comparison.WhyUnknown(name) is { } reason && CanBe(name, written))
            {
                result = Truth.Unknown(reason);
            }
        }

        return result;
    }

    private static bool Ends(string text, string name) =>
        name.Length > 2 && (text == name || text.EndsWith(":" + name, StringComparison.Ordinal) || text.EndsWith("/" + name, StringComparison.Ordinal)
            || text.IndexOf("/" + name + "/", StringComparison.Ordinal) >= 0);

    private static bool CanBe(Value name, string text) =>
        name is not TextValue holes || TextMatch.CanBe(holes, text.Substring(text.LastIndexOfAny([':', '/']) + 1));
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>True when the value equals the operand; <c>true</c> and <c>"true"</c> are equal, so are <c>1</c> and <c>"1"</c>.</summary>
internal sealed class EqualsTest(Operand operand, bool ignoreCase = false) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var (value, wanted) = (frame.Resolve(at.Value), operand.Get(frame));
        return ignoreCase && value is ScalarValue left && wanted is ScalarValue right
            ? Truth.Of(string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase))
            : Comparison.AreEqual(value, wanted);
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Equal).Byte(ignoreCase ? (byte)1 : (byte)0).Operand(operand);
}

/// <summary>True when the value equals one of a list.</summary>
internal sealed class InTest(Operand operand) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var value = frame.Resolve(at.Value);
        var candidates = operand.Get(frame);
        if (candidates is not ListValue list)
        {
            return Comparison.AreEqual(value, candidates);
        }

        var result = Truth.False;
        for (var i = 0; i < list.Items.Count && !result.IsTrue; i++)
        {
            result = result.Or(Comparison.AreEqual(value, list.Items[i]));
        }

        return result;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.In).Operand(operand);
}

/// <summary>How two numbers are compared.</summary>
internal enum Relation
{
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
}

/// <summary>Compares numbers. What is absent or no number fails it; with a text there is nothing to compare.</summary>
internal sealed class CompareTest(Relation relation, Operand operand) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var value = frame.Resolve(at.Value);
        var bound = operand.Get(frame);
        if (Comparison.WhyUnknown(value) is { } reason || (reason = Comparison.WhyUnknown(bound)) is not null)
        {
            return Truth.Unknown(reason);
        }

        var right = 0d;
        if (bound is ScalarValue limit && !limit.TryGetNumber(out right))
        {
            return Truth.Unknown($"`{limit.Text}` is no number to compare with");
        }

        if (bound is not ScalarValue || value is not ScalarValue scalar || !scalar.TryGetNumber(out var left))
        {
            return Truth.False;
        }

        return Truth.Of(relation switch
        {
            Relation.AtLeast => left >= right,
            Relation.AtMost => left <= right,
            Relation.MoreThan => left > right,
            _ => left < right,
        });
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Compare).Byte((byte)relation).Operand(operand);
}

/// <summary>What comparing means for values that are not wholly known.</summary>
internal static class Comparison
{
    /// <summary>Why a value cannot be compared; null when it can.</summary>
    public static string? WhyUnknown(Value value) => value switch
    {
        UnknownValue unknown => unknown.Reason,
        ReferenceValue => "its value is known only at deployment",
        TextValue => "part of its text is known only at deployment",
        _ => null,
    };

    /// <summary>Three-valued equality.</summary>
    public static Truth AreEqual(Value left, Value right)
    {
        if (left is TextValue text && right is ScalarValue literal)
        {
            return TextMatch.CanBe(text, literal.Text) ? Truth.Unknown(WhyUnknown(text)!) : Truth.False;
        }

        if (right is TextValue && left is ScalarValue)
        {
            return AreEqual(right, left);
        }

        if (left is ReferenceValue && left.Equals(right))
        {
            return Truth.True;
        }

        if ((left is ReferenceValue && right is ListValue or MapValue) || left.IsAbsent || right.IsAbsent)
        {
            return Truth.Of(left.IsAbsent && right.IsAbsent);
        }

        return WhyUnknown(left) is { } reason || (reason = WhyUnknown(right)) is not null ? Truth.Unknown(reason) : Truth.Of(left.Equals(right));
    }
}

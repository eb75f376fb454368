using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>True when the text matches a regular expression somewhere.</summary>
internal sealed class MatchesTest(string pattern) : Test
{
    private Regex? regex;

    /// <summary>The regular expression, made when a text first needs it.</summary>
    internal Regex Regex => regex ??= TextMatch.Compile(pattern);

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        return TextMatch.Matches(frame.Resolve(at.Value), this);
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.Matches).Text(pattern);
}

/// <summary>True when the text starts with, ends with or contains the operand (any of them when it is a list).</summary>
internal sealed class HasTextTest(TextPosition position, bool ignoreCase, Operand operand) : Test
{
    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        var value = frame.Resolve(at.Value);
        var wanted = operand.Get(frame);
        if (wanted is not ListValue list)
        {
            return One(value, wanted);
        }

        var result = Truth.False;
        for (var i = 0; i < list.Items.Count && !result.IsTrue; i++)
        {
            result = result.Or(One(value, list.Items[i]));
        }

        return result;
    }

    internal override void Write(TestWriter writer) => writer.Node(TestKind.HasText).Byte((byte)position).Byte(ignoreCase ? (byte)1 : (byte)0).Operand(operand);

    private Truth One(Value value, Value wanted) => wanted is ScalarValue literal
        ? TextMatch.Has(value, position, literal.Text, ignoreCase)
        : Comparison.WhyUnknown(wanted) is { } reason ? Truth.Unknown(reason) : Truth.False;
}

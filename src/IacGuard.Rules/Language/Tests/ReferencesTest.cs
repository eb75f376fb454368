using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Language;

/// <summary>
/// True when the value refers to a resource of some types that passes a test. A literal counts as a reference to the resource of the stack
/// that has it as its name; any other literal, or an import, refers to something out of view: that cannot be told.
/// </summary>
/// <param name="types">The types that count; empty for any.</param>
/// <param name="isSelf">Whether the resource must be the one that the rule judges.</param>
/// <param name="where">What must hold of its properties; null for nothing.</param>
internal sealed class ReferencesTest(IReadOnlyList<string> types, bool isSelf, Test? where) : Test
{
    internal override IReadOnlyList<Test> Parts => where is null ? [] : [where];

    internal override Truth Evaluate(Cursor at, Frame frame)
    {
        frame.Point(at);
        return Refers(frame.Resolve(at.Value), frame);
    }

    internal override void Write(TestWriter writer) =>
        writer.Node(TestKind.References).Texts(types).Byte(isSelf ? (byte)1 : (byte)0).Optional(where);

    private Truth Refers(Value value, Frame frame)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return To(reference, frame);
            case TextValue text:
                var result = Truth.False;
                foreach (var part in text.Parts)
                {
                    result = part.Hole is { } hole ? result.Or(Refers(frame.Resolve(hole), frame)) : result;
                }

                return result;
            case UnknownValue { Source: UnknownSource.PseudoParameter }:
                return Truth.False;
            case UnknownValue unknown:
                return Truth.Unknown(unknown.Reason);
            case ScalarValue { Text.Length: > 0, Kind: ScalarKind.String } name:
                return Named(name.Text, frame);
            default:
                return Truth.False;
        }
    }

    private Truth Named(string name, Frame frame)
    {
        foreach (var target in types.SelectMany(frame.Row.Owner.Stack.OfType))
        {
            if ((target.Condition is not { } condition || frame.Holds(condition)) && Names(target, name, frame))
            {
                return isSelf ? Truth.Of(ReferenceEquals(target, frame.Self.Owner)) : Passes(target, frame);
            }
        }

        return Truth.Unknown("it names something that is not in the template");
    }

    private static bool Names(Resource target, string name, Frame frame) =>
        BindingIndex.PhysicalNamesOf(target).Any(property => frame.Resolve(property) is ScalarValue { Origin: null } given && given.Text == name);

    private Truth To(ReferenceValue reference, Frame frame)
    {
        var target = frame.Follow(reference);
        if (target is null)
        {
            return frame.Scenario.IsDangling ? Truth.False : Truth.Unknown("it refers to something that is not in the template");
        }

        if (isSelf)
        {
            return Truth.Of(ReferenceEquals(target, frame.Self.Owner));
        }

        if (types.Count > 0 && !types.Any(target.Is))
        {
            return Truth.False;
        }

        return Passes(target, frame);
    }

    private Truth Passes(Resource target, Frame frame) => where is null ? Truth.True : frame.On(frame.Source.Of(target).Whole, where);
}

using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::Join</c> and <c>Fn::Split</c>.</summary>
internal static class Texts
{
    internal static Value Join(ValueReader reader, IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 2 } parts || reader.Read(parts[0], call.Scope) is not ScalarValue delimiter)
        {
            return call.Malformed("a delimiter and a list");
        }

        var list = reader.Read(parts[1], call.Scope);
        return Choices.Map(reader, list, one => JoinOne(reader, delimiter.Text, one, call)) ?? Functions.Derived(list, "|Join", call);
    }

    internal static Value Split(ValueReader reader, IntrinsicCall call)
    {
        if (call.Arguments is not { Count: 2 } parts
            || reader.Read(parts[0], call.Scope) is not ScalarValue { Text.Length: > 0 } delimiter)
        {
            return call.Malformed("a delimiter and a text");
        }

        var source = reader.Read(parts[1], call.Scope);
        return Choices.Map(reader, source, one => SplitLifted(reader, delimiter.Text, one, call))
            ?? Functions.Derived(source, $"|Split({delimiter.Text})", call);
    }

    private static Value JoinOne(ValueReader reader, string delimiter, Value list, IntrinsicCall call)
    {
        if (list is not ListValue { IsOpen: false } known)
        {
            return list is ScalarValue ? call.Malformed("a delimiter and a list") : Functions.Derived(list, $"|Join({delimiter})", call);
        }

        return Choices.MapItems(reader, known.Items, Choices.MayBeAbsent, items => JoinItems(reader, delimiter, items, call))
            ?? Functions.Derived(list, "|Join", call);
    }

    private static Value JoinItems(ValueReader reader, string delimiter, IReadOnlyList<Value> items, IntrinsicCall call)
    {
        var text = new TextBuilder(reader.Context.Budget);
        var isFirst = true;
        foreach (var item in items)
        {
            if (text.IsTooLong)
            {
                break;
            }

            if (item is ListValue { IsOpen: false } nested)
            {
                foreach (var inner in nested.Items)
                {
                    AppendItem(text, delimiter, inner, ref isFirst);
                }
            }
            else if (!item.IsAbsent)
            {
                AppendItem(text, delimiter, item, ref isFirst);
            }
        }

        return text.Build(call.Span);
    }

    private static void AppendItem(TextBuilder text, string delimiter, Value item, ref bool isFirst)
    {
        if (!isFirst)
        {
            text.Append(delimiter);
        }

        isFirst = false;
        text.Append(item);
    }

    private static Value SplitLifted(ValueReader reader, string delimiter, Value source, IntrinsicCall call)
    {
        if (source is not TextValue text)
        {
            return SplitOne(reader, delimiter, source, call);
        }

        // Each case of the holes that a condition decides is a text of its own.
        var holes = new Value[text.Parts.Count];
        for (var i = 0; i < holes.Length; i++)
        {
            holes[i] = text.Parts[i].Hole ?? ScalarValue.Of(text.Parts[i].Literal!);
        }

        return Choices.MapItems(reader, holes, static hole => hole is ChoiceValue, filled => SplitOne(reader, delimiter, Concatenate(reader, filled, call), call))
            ?? SplitOne(reader, delimiter, text, call);
    }

    private static Value Concatenate(ValueReader reader, IReadOnlyList<Value> pieces, IntrinsicCall call)
    {
        var text = new TextBuilder(reader.Context.Budget);
        foreach (var piece in pieces)
        {
            text.Append(piece);
        }

        return text.Build(call.Span);
    }

    private static Value SplitOne(ValueReader reader, string delimiter, Value source, IntrinsicCall call)
    {
        switch (source)
        {
            case ScalarValue scalar when reader.Context.Budget.TakeText(scalar.Text.Length + 1):
                var pieces = scalar.Text.Split([delimiter], StringSplitOptions.None);
                return reader.Context.Budget.TakeParts(pieces.Length)
                    ? List(pieces, pieces.Length, scalar.Origin, call, isOpen: false)
                    : Functions.Derived(source, "", call);
            case TextValue text when text.Parts[0].Literal is { } start && reader.Context.Budget.TakeText(start.Length + 1):
                // Only what lies before the first hole is certain: the hole may hold the delimiter.
                var certain = start.Split([delimiter], StringSplitOptions.None);
                return List(certain, certain.Length - 1, null, call, isOpen: true);
            default:
                return Functions.Derived(source, $"|Split({delimiter})", call);
        }
    }

    private static ListValue List(string[] pieces, int count, ValueOrigin? origin, IntrinsicCall call, bool isOpen)
    {
        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = new ScalarValue(pieces[i], ScalarKind.String, call.Span) { Origin = origin };
        }

        return new ListValue(items, call.Span, isOpen) { Origin = origin };
    }
}

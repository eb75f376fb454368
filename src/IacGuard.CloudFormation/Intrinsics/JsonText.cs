using System.Globalization;
using System.Text;
using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Intrinsics;

/// <summary><c>Fn::ToJsonString</c>: a structure as JSON text; what is not known in it stays a hole.</summary>
internal static class JsonText
{
    internal static Value Evaluate(ValueReader reader, IntrinsicCall call)
    {
        var structure = reader.ReadArgument(call);
        return Choices.Map(reader, structure, one => Write(reader, one, call)) ?? Functions.Derived(structure, "|ToJsonString", call);
    }

    private static Value Write(ValueReader reader, Value structure, IntrinsicCall call)
    {
        var text = new TextBuilder(reader.Context.Budget);
        return TryWrite(structure, text) ? text.Build(call.Span) : Functions.Derived(structure, "|ToJsonString", call);
    }

    private static bool TryWrite(Value value, TextBuilder into)
    {
        switch (value)
        {
            case MapValue { IsOpen: false } map:
                return TryWriteMap(map, into);
            case ListValue { IsOpen: false } list:
                return TryWriteList(list, into);
            case ScalarValue { Kind: ScalarKind.Number or ScalarKind.Boolean } bare:
                into.Append(bare.Text);
                return true;
            case ScalarValue { Kind: ScalarKind.Null }:
                into.Append("null");
                return true;
            case ScalarValue or TextValue or ReferenceValue or UnknownValue:
                into.Append("\"");
                AppendText(value, into);
                into.Append("\"");
                return true;
            case ChoiceValue choice when IsText(choice):
                into.Append("\"");
                into.Append(choice);
                into.Append("\"");
                return true;
            default:
                return false;
        }
    }

    // A hole inside quotes must not need escapes, so only plain cases stay a choice.
    private static bool IsText(Value value) => value switch
    {
        ChoiceValue choice => IsText(choice.WhenTrue) && IsText(choice.WhenFalse),
        ScalarValue { Kind: ScalarKind.String } scalar => scalar.Text.IndexOfAny(['"', '\\', '\n', '\r', '\t']) < 0,
        ReferenceValue => true,
        _ => false,
    };

    private static bool TryWriteMap(MapValue map, TextBuilder into)
    {
        into.Append("{");
        var isFirst = true;
        foreach (var entry in map.Entries)
        {
            if (entry.Value.IsAbsent)
            {
                continue;
            }

            into.Append((isFirst ? "\"" : ",\"") + Escape(entry.Key) + "\":");
            isFirst = false;
            if (!TryWrite(entry.Value, into))
            {
                return false;
            }
        }

        into.Append("}");
        return true;
    }

    private static bool TryWriteList(ListValue list, TextBuilder into)
    {
        into.Append("[");
        for (var i = 0; i < list.Items.Count; i++)
        {
            into.Append(i == 0 ? "" : ",");
            if (!TryWrite(list.Items[i], into))
            {
                return false;
            }
        }

        into.Append("]");
        return true;
    }

    private static void AppendText(Value value, TextBuilder into)
    {
        switch (value)
        {
            case ScalarValue scalar:
                into.Append(Escape(scalar.Text));
                break;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    if (part.Literal is { } literal)
                    {
                        into.Append(Escape(literal));
                    }
                    else
                    {
                        into.Append(part.Hole!);
                    }
                }

                break;
            default:
                into.Append(value);
                break;
        }
    }

    private static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\') && c >= ' ')
            {
                escaped?.Append(c);
                continue;
            }

            escaped ??= new StringBuilder(text, 0, i, text.Length + 8);
            _ = c switch
            {
                '"' or '\\' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                _ => escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return escaped?.ToString() ?? text;
    }
}

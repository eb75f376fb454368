using System.Globalization;
using System.Text;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>A structure as JSON text, as <c>Fn::ToJsonString</c> writes it; what is not known in it stays a hole.</summary>
internal static class JsonTexts
{
    public static Value Write(Value structure, SourceSpan span) => Guards.Map(structure, one =>
    {
        var parts = new List<TextPart>();
        return TryWrite(one, parts, 0) ? Texts.Join(span, parts) : Functions.Derived(one, "|ToJsonString", span);
    });

    private const int MaxDepth = 64;

    private static bool TryWrite(Value value, List<TextPart> into, int depth)
    {
        switch (value)
        {
            case MapValue { IsOpen: false } map when depth < MaxDepth:
                return TryWriteAll(map.Entries.Where(static e => !e.Value.IsAbsent), '{', '}', into, entry =>
                {
                    into.Add(TextPart.Of(Quoted(entry.Key) + ":"));
                    return TryWrite(entry.Value, into, depth + 1);
                });
            case ListValue { IsOpen: false } list when depth < MaxDepth:
                return TryWriteAll(list.Items, '[', ']', into, item => TryWrite(item, into, depth + 1));
            case ScalarValue { Kind: ScalarKind.String } text:
                into.Add(TextPart.Of(Quoted(text.Text)));
                return true;
            case ScalarValue { Kind: ScalarKind.Null }:
                into.Add(TextPart.Of("null"));
                return true;
            case ScalarValue bare:
                into.Add(TextPart.Of(bare.Text));
                return true;
            case TextValue or ReferenceValue or UnknownValue:
                into.Add(TextPart.Of("\""));
                into.AddRange(value is TextValue text2 ? text2.Parts.Select(static p => p.Literal is { } literal ? TextPart.Of(Inner(literal)) : p) : [TextPart.Of(value)]);
                into.Add(TextPart.Of("\""));
                return true;
            default:
                return false;
        }
    }

    private static bool TryWriteAll<T>(IEnumerable<T> items, char open, char close, List<TextPart> into, Func<T, bool> write)
    {
        into.Add(TextPart.Of(open.ToString()));
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                into.Add(TextPart.Of(","));
            }

            isFirst = false;
            if (!write(item))
            {
                return false;
            }
        }

        into.Add(TextPart.Of(close.ToString()));
        return true;
    }

    private static string Quoted(string text) => "\"" + Inner(text) + "\"";

    // As JSON.stringify does; the compiler's process brings no JSON library that could be relied on.
    private static string Inner(string text)
    {
        var inner = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var escape = "\"\\\b\f\n\r\t".IndexOf(sign);
            _ = escape >= 0 ? inner.Append('\\').Append("\"\\bfnrt"[escape])
                : sign < ' ' ? inner.Append("\\u").Append(((int)sign).ToString("x4", CultureInfo.InvariantCulture))
                : inner.Append(sign);
        }

        return inner.ToString();
    }
}

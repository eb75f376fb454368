using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Writes one chunk as <c>IacGuard.Cdk.Knowledge.TreeReader</c> reads it: a table of texts, then the tree; what occurs again is written once.</summary>
internal sealed class TreeWriter
{
    private const int WorthSharing = 12;
    private readonly Dictionary<string, int> occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private readonly PackedWriter body = new();

    /// <summary>The chunk, deflated; the same tree gives the same bytes.</summary>
    public static byte[] Write(JsonElement tree)
    {
        var writer = new TreeWriter();
        writer.Count(tree);
        writer.Node(tree);
        var chunk = new PackedWriter();
        chunk.Texts([.. writer.texts.OrderBy(static t => t.Value).Select(static t => t.Key)]);
        chunk.Raw(writer.body.ToArray());
        return Deflate(chunk.ToArray());
    }

    internal static byte[] Deflate(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(plain);
        }

        return packed.ToArray();
    }

    private static bool IsShareable(JsonElement node, string text) => node.ValueKind is JsonValueKind.Object or JsonValueKind.Array && text.Length >= WorthSharing;

    private void Count(JsonElement node)
    {
        var text = node.GetRawText();
        if (IsShareable(node, text))
        {
            occurrences[text] = occurrences.GetValueOrDefault(text) + 1;
            if (occurrences[text] > 1)
            {
                return;
            }
        }

        foreach (var child in Children(node))
        {
            Count(child);
        }
    }

    private static IEnumerable<JsonElement> Children(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().Select(static member => member.Value),
        JsonValueKind.Array => node.EnumerateArray(),
        _ => [],
    };

    private void Node(JsonElement node)
    {
        var text = node.GetRawText();
        if (IsShareable(node, text))
        {
            if (defined.TryGetValue(text, out var place))
            {
                Tag(TreeTag.Again);
                body.Number(place);
                return;
            }

            if (occurrences.GetValueOrDefault(text) > 1)
            {
                defined[text] = defined.Count;
                Tag(TreeTag.Define);
            }
        }

        Content(node, text);
    }

    private void Content(JsonElement node, string text)
    {
        switch (node.ValueKind)
        {
            case JsonValueKind.String:
                Tag(TreeTag.Text);
                Text(node.GetString()!);
                break;
            case JsonValueKind.Number when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole):
                Tag(TreeTag.Whole);
                body.Number(whole);
                break;
            case JsonValueKind.Number:
                Tag(TreeTag.Number);
                Text(text);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Tag(node.GetBoolean() ? TreeTag.True : TreeTag.False);
                break;
            case JsonValueKind.Array:
                Tag(TreeTag.List);
                body.Number(node.GetArrayLength());
                foreach (var item in node.EnumerateArray())
                {
                    Node(item);
                }

                break;
            case JsonValueKind.Object:
                Tag(TreeTag.Object);
                body.Number(node.EnumerateObject().Count());
                foreach (var member in node.EnumerateObject())
                {
                    Text(member.Name);
                    Node(member.Value);
                }

                break;
            default:
                Tag(TreeTag.Null);
                break;
        }
    }

    private void Tag(TreeTag tag) => body.Byte((int)tag);

    private void Text(string value)
    {
        if (!texts.TryGetValue(value, out var place))
        {
            place = texts.Count;
            texts[value] = place;
        }

        body.Number(place);
    }
}

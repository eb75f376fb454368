using System.Collections.Concurrent;
using System.Text;

namespace IacGuard.Cdk.Knowledge;

/// <summary>
/// The embedded file of construct models: <c>IGCM1</c>, the versions of aws-cdk-lib in it, an index of chunks (a name, a length), the chunks. A chunk
/// holds the classes of one module (<c>aws_sqs</c>) and is inflated when first asked for. Safe to use from several threads.
/// </summary>
internal sealed class PackedKnowledge
{
    private const string Resource = "IacGuard.Cdk.Knowledge.data.constructs.bin";
    private static readonly Lazy<PackedKnowledge> Shared = new(Load);
    private readonly byte[] file;
    private readonly Dictionary<string, (int Start, int Length)> index = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Tree> chunks = new(StringComparer.Ordinal);

    /// <summary>Reads the index of a file.</summary>
    public PackedKnowledge(byte[] file)
    {
        this.file = file;
        var offset = 0;
        if (Text(ref offset) != "IGCM1")
        {
            throw new InvalidDataException("not a file of construct models");
        }

        var versions = new string[Number(ref offset)];
        for (var i = 0; i < versions.Length; i++)
        {
            versions[i] = Text(ref offset);
        }

        Versions = versions;
        var lengths = new List<(string Name, int Length)>();
        for (var left = Number(ref offset); left > 0; left--)
        {
            lengths.Add((Text(ref offset), Number(ref offset)));
        }

        foreach (var (name, length) in lengths)
        {
            index[name] = (offset, length);
            offset += length;
        }
    }

    /// <summary>The file in this assembly.</summary>
    public static PackedKnowledge Default => Shared.Value;

    /// <summary>The versions of aws-cdk-lib that were swept, oldest first.</summary>
    public IReadOnlyList<string> Versions { get; }

    /// <summary>The names of the chunks.</summary>
    public IEnumerable<string> Chunks => index.Keys;

    /// <summary>A chunk; null node when there is none of that name.</summary>
    public Tree this[string chunk] =>
        chunks.GetOrAdd(chunk, name => index.TryGetValue(name, out var place) ? TreeReader.Read(file, place.Start, place.Length) : Tree.Null);

    private static PackedKnowledge Load()
    {
        using var stream = typeof(PackedKnowledge).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource + " is not embedded");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new PackedKnowledge(bytes.ToArray());
    }

    private string Text(ref int offset)
    {
        var length = Number(ref offset);
        offset += length;
        return Encoding.UTF8.GetString(file, offset - length, length);
    }

    private int Number(ref int offset)
    {
        var result = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = file[offset++];
            result |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return result;
            }
        }
    }
}

using System.IO.Compression;

namespace IacGuard.Dev.Knowledge;

/// <summary>
/// Writes the file that <c>IacGuard.Rules.Iam.Data.ServiceAuthorization</c> reads: a header with the package's name, version and date, an
/// index of the services (prefix, title, number of actions, length), then one Deflate chunk per service.
/// </summary>
internal static class PackedServiceAuthorization
{
    /// <summary>Packs the package; the same input gives the same bytes.</summary>
    public static byte[] Pack(IamPackage package)
    {
        var chunks = package.Services.Select(static service => Deflate(Chunk(service))).ToList();
        var file = new PackedWriter();
        file.Text("IGSA1");
        file.Text(IamPackage.Name);
        file.Text(package.Version);
        file.Text(package.Date);
        file.Number(chunks.Count);
        foreach (var (service, chunk) in package.Services.Zip(chunks))
        {
            file.Text(service.Prefix);
            file.Text(service.Title);
            file.Number(service.Actions.Count);
            file.Number(chunk.Length);
        }

        chunks.ForEach(file.Raw);
        return file.ToArray();
    }

    private static byte[] Chunk(PackageService service)
    {
        var keys = service.MultivaluedByKey.Keys.Concat(service.Actions.SelectMany(static a => a.Keys))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        var keyIndex = Index(keys, StringComparer.OrdinalIgnoreCase);
        var sets = service.Actions.Select(action => KeySet(action, keyIndex)).Distinct(StringComparer.Ordinal).ToList();
        var setIndex = Index(sets, StringComparer.Ordinal);
        var typeIndex = Index([.. service.Types.Select(static t => t.Name)], StringComparer.OrdinalIgnoreCase);

        var chunk = new PackedWriter();
        chunk.Texts(keys);
        keys.ForEach(key => chunk.Byte(service.MultivaluedByKey.GetValueOrDefault(key) ? 1 : 0));
        chunk.Number(sets.Count);
        foreach (var set in sets)
        {
            chunk.Numbers([.. set.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]);
        }

        chunk.Texts([.. service.Types.Select(static t => t.Name)]);
        chunk.Texts([.. service.Types.Select(static t => t.Arn)]);
        chunk.Texts([.. service.Actions.Select(static a => a.Name)]);
        foreach (var action in service.Actions)
        {
            chunk.Byte(Level(action));
        }

        foreach (var action in service.Actions)
        {
            chunk.Numbers([.. action.Resources.Where(r => typeIndex.ContainsKey(r.Type)).Select(r => (typeIndex[r.Type] << 1) | (r.Required ? 1 : 0))]);
            chunk.Number(setIndex[KeySet(action, keyIndex)]);
            chunk.Texts(action.Dependents.ToList());
        }

        return chunk.ToArray();
    }

    private static string KeySet(PackageAction action, Dictionary<string, int> keyIndex) =>
        string.Join(',', action.Keys.Select(key => keyIndex[key]).Order());

    // The order of IacGuard.Rules.Iam.Data.AccessLevel.
    private static int Level(PackageAction action) => action.Level switch
    {
        "List" => 0,
        "Read" => 1,
        "Write" => 2,
        var level when level.StartsWith("Permissions management", StringComparison.Ordinal) => 3,
        var level when level.StartsWith("Tagging", StringComparison.Ordinal) => 4,
        var level => throw new InvalidDataException($"{action.Name}: access level '{level}' is new"),
    };

    private static Dictionary<string, int> Index(List<string> items, StringComparer comparer)
    {
        var index = new Dictionary<string, int>(comparer);
        for (var i = 0; i < items.Count; i++)
        {
            index[items[i]] = i;
        }

        return index;
    }

    private static byte[] Deflate(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(plain);
        }

        return packed.ToArray();
    }
}

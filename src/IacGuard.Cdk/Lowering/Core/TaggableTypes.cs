using System.Collections.Concurrent;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>Which types <c>Tags.Of</c> tags, from the table of taggable types. Looks the type up in the table's text: an analysis needs a handful.</summary>
internal static class TaggableTypes
{
    private static readonly Lazy<string> Table = new(Read);
    private static readonly ConcurrentDictionary<string, (string Shape, string Property)?> Known = new(StringComparer.Ordinal);

    /// <summary>Where a type holds its tags, and how (<c>list</c>, <c>map</c>, <c>items</c>); null when it takes none, or only in parts of it.</summary>
    public static (string Shape, string Property)? Find(string type) => Known.GetOrAdd(type, static t => Search(t));

    private static (string Shape, string Property)? Search(string type)
    {
        var split = type.LastIndexOf("::", StringComparison.Ordinal);
        var line = split <= 0 ? -1 : Table.Value.IndexOf("\n" + type.Substring(0, split) + " ", StringComparison.Ordinal);
        if (line < 0)
        {
            return null;
        }

        var end = Table.Value.IndexOf('\n', line + 1);
        foreach (var word in Table.Value.Substring(line + 1, (end < 0 ? Table.Value.Length : end) - line - 1).Split(' ').Skip(1))
        {
            var parts = word.Split(':');
            if (parts[0] == type.Substring(split + 2))
            {
                return parts.Length == 1 ? ("list", "Tags") : parts[1] is "list" or "map" or "items" ? (parts[1], parts[2]) : null;
            }
        }

        return null;
    }

    private static string Read()
    {
        using var stream = typeof(TaggableTypes).Assembly.GetManifestResourceStream("taggable-types.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r", "");
    }
}

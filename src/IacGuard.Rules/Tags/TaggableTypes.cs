using IacGuard.Rules.Knowledge;

namespace IacGuard.Rules.Tags;

/// <summary>How a type holds its tags.</summary>
internal enum TagShape
{
    /// <summary>A list of <c>{Key, Value}</c>.</summary>
    List,

    /// <summary>A map from keys to values.</summary>
    Map,

    /// <summary>A list in <c>{Items: [...]}</c>.</summary>
    Items,

    /// <summary>A list of <c>{Tags: [...]}</c>, all of which tag the resource (tag specifications).</summary>
    Specifications,

    /// <summary>A list of things that are each tagged on their own (the replicas of a global table).</summary>
    Each,
}

/// <summary>Which types take tags. Looks the type up in the table's text: a scan needs a handful of the 1,250.</summary>
internal static class TaggableTypes
{
    private static readonly Lazy<string> Table = new(static () => EmbeddedText.Read("taggable-types.txt"));
    private static readonly BoundedCache<string, (TagShape Shape, string Property)?> Known = new(2048, StringComparer.Ordinal);

    /// <summary>Where a type holds its tags; null when it takes none.</summary>
    public static (TagShape Shape, string Property)? Find(string type)
    {
        if (!Known.TryGet(type, out var place))
        {
            place = Search(type);
            Known.Add(type, place);
        }

        return place;
    }

    private static (TagShape Shape, string Property)? Search(string type)
    {
        var split = type.LastIndexOf("::", StringComparison.Ordinal);
        if (split <= 0 || type.IndexOf(' ') >= 0)
        {
            return null;
        }

        var line = Table.Value.IndexOf($"\n{type.Substring(0, split)} ", StringComparison.Ordinal);
        if (line < 0)
        {
            return null;
        }

        var end = Table.Value.IndexOf('\n', line + 1);
        var word = $" {type.Substring(split + 2)}";
        for (var at = line; (at = Table.Value.IndexOf(word, at, end - at, StringComparison.Ordinal)) >= 0; at += word.Length)
        {
            var after = at + word.Length;
            if (Table.Value[after] is ' ' or '\n' or ':')
            {
                return Read(after);
            }
        }

        return null;
    }

    private static (TagShape Shape, string Property) Read(int at)
    {
        if (Table.Value[at] != ':')
        {
            return (TagShape.List, "Tags");
        }

        var end = at;
        while (Table.Value[end] is not (' ' or '\n'))
        {
            end++;
        }

        var parts = Table.Value.Substring(at, end - at).Split(':');
        return (Shape(parts[1]), parts[2]);
    }

    private static TagShape Shape(string word) => word switch
    {
        "map" => TagShape.Map,
        "items" => TagShape.Items,
        "specifications" => TagShape.Specifications,
        "each" => TagShape.Each,
        _ => TagShape.List,
    };
}

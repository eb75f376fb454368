namespace IacGuard.Cdk.Values;

/// <summary>
/// The logical ids of what one type makes: as the CDK makes them from construct paths (<c>makeUniqueId</c> of aws-cdk-lib), without the hash, which
/// depends on where the type is used. Two paths that come to the same id without it (<c>Logs/Policy</c> and <c>LogsPolicy</c>) are told apart by a number.
/// </summary>
/// <param name="root">What the type's own resource is called, whose id depends on where the type is used; letters and digits.</param>
public sealed class LogicalIds(string root = "This")
{
    private const int MostCharacters = 240;
    private readonly Dictionary<string, string> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> placeOf = new(StringComparer.Ordinal);

    /// <summary>The logical id of the resource at a path; the same whenever it is asked for.</summary>
    /// <param name="path">The construct path below the type's own scope. A construct and its main resource (<c>Resource</c>, <c>Default</c>) have one id.</param>
    public string Of(string path)
    {
        if (!byPath.TryGetValue(path, out var id))
        {
            byPath[path] = id = Free(Named(path), Place(path));
        }

        return id;
    }

    /// <summary>The id of a path that was asked for before, under any of its spellings; null when it was not.</summary>
    public string? Find(string path)
    {
        if (byPath.TryGetValue(path, out var known))
        {
            return known;
        }

        var (readable, place) = (Named(path), Place(path));
        for (var i = 1; placeOf.TryGetValue(Numbered(readable, i), out var taken); i++)
        {
            if (taken == place)
            {
                return byPath[path] = Numbered(readable, i);
            }
        }

        return null;
    }

    /// <summary>The part of a logical id that people can read: what the CDK puts before the hash.</summary>
    /// <param name="path">The construct path below the stack.</param>
    /// <returns>Letters and digits; nothing for the root.</returns>
    public static string Readable(string path)
    {
        var id = new System.Text.StringBuilder(path.Length);
        var (last, lastLength) = (0, 0);
        for (int start = 0, end; start <= path.Length; start = end + 1)
        {
            end = path.IndexOf('/', start) is >= 0 and var slash ? slash : path.Length;
            var length = end - start;

            // A part that repeats the end of the one before it is left out.
            if (length == 0 || Is(path, start, length, "Default") || (length <= lastLength && string.CompareOrdinal(path, last + lastLength - length, path, start, length) == 0))
            {
                continue;
            }

            (last, lastLength) = (start, length);
            if (!Is(path, start, length, "Resource"))
            {
                AppendLettersAndDigits(id, path, start, end);
            }
        }

        return id.ToString(0, Math.Min(id.Length, MostCharacters));
    }

    /// <summary>A construct's id as a part of paths, as <c>Node.sanitizeId</c> of constructs makes it.</summary>
    public static string Sanitized(string id) => id.Replace("/", "--");

    private string Named(string path) => Readable(path) is { Length: > 0 } readable ? readable : root;

    private string Free(string readable, string place)
    {
        for (var i = 1; ; i++)
        {
            var id = Numbered(readable, i);
            if (!placeOf.TryGetValue(id, out var taken))
            {
                placeOf[id] = place;
                return id;
            }

            if (taken == place)
            {
                return id;
            }
        }
    }

    private static string Numbered(string readable, int number) => number == 1 ? readable : readable + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // The construct that a path belongs to, whichever of its parts it names.
    private static string Place(string path)
    {
        const string main = "/Resource";
        var construct = path.EndsWith(main, StringComparison.Ordinal) ? path.Substring(0, path.Length - main.Length) : path;
        return HasOnlyOwnParts(construct) ? construct : string.Join("/", path.Split('/').Where(static part => part is not ("" or "Resource" or "Default")));
    }

    private static bool HasOnlyOwnParts(string path) => path.IndexOf("Resource", StringComparison.Ordinal) < 0 && path.IndexOf("Default", StringComparison.Ordinal) < 0 && !path.EndsWith("/", StringComparison.Ordinal);

    private static bool Is(string path, int start, int length, string part) => length == part.Length && string.CompareOrdinal(path, start, part, 0, length) == 0;

    private static void AppendLettersAndDigits(System.Text.StringBuilder id, string path, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = path[i];
            if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                id.Append(c);
            }
        }
    }
}

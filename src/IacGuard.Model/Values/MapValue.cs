using System.Diagnostics.CodeAnalysis;

namespace IacGuard.Model;

/// <summary>One entry of a map. <paramref name="KeySpan"/> is where the key stands.</summary>
public sealed record MapEntry(string Key, SourceSpan KeySpan, Value Value);

/// <summary>A map from property names to values, in source order; keys are compared exactly and occur once.</summary>
public sealed class MapValue(IReadOnlyList<MapEntry> entries, SourceSpan span, bool isOpen = false) : Value(span)
{
    private const int LinearSearchLimit = 12;
    private readonly MapEntry[] entries = entries as MapEntry[] ?? [.. entries];
    private Dictionary<string, MapEntry>? index;

    /// <summary>A map without entries that stands nowhere.</summary>
    public static MapValue Empty { get; } = new([], SourceSpan.None);

    /// <summary>The entries in source order.</summary>
    public IReadOnlyList<MapEntry> Entries => entries;

    /// <summary>Whether more entries may be there than are listed (a transform, an escape hatch that could not be read).</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The value under a key; for an open map a missing key is unknown, else absent.</summary>
    public Value this[string key] => TryGet(key, out var entry) ? entry.Value : Missing();

    /// <summary>Finds an entry by its key.</summary>
    public bool TryGet(string key, [MaybeNullWhen(false)] out MapEntry entry)
    {
        if (entries.Length > LinearSearchLimit)
        {
            return Index().TryGetValue(key, out entry);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Key == key)
            {
                entry = entries[i];
                return true;
            }
        }

        entry = null;
        return false;
    }

    /// <inheritdoc />
    public override bool Equals(Value? other)
    {
        if (other is not MapValue map || IsOpen != map.IsOpen || entries.Length != map.entries.Length)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (!map.TryGet(entry.Key, out var match) || !match.Value.Equals(entry.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = 19;
        foreach (var entry in entries)
        {
            hash ^= unchecked((StringComparer.Ordinal.GetHashCode(entry.Key) * 31) + entry.Value.GetHashCode());
        }

        return hash;
    }

    /// <inheritdoc />
    public override string ToString() => "{" + string.Join(", ", Entries.Select(static e => e.Key + ": " + e.Value)) + (IsOpen ? ", ...}" : "}");

    private Value Missing() => IsOpen ? new UnknownValue(UnknownSource.Transform, "something not visible here may set it", Span) : AbsentValue.Instance;

    // Two threads may both build it; either result is right.
    private Dictionary<string, MapEntry> Index()
    {
        if (index is { } built)
        {
            return built;
        }

        built = new Dictionary<string, MapEntry>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            built[entry.Key] = entry;
        }

        index = built;
        return built;
    }
}

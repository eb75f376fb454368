using IacGuard.Model;

namespace IacGuard.Documents;

/// <summary>Finishes the entries of a map: merge keys are replaced by what they merge, repeated keys are reported.</summary>
internal sealed class MappingEntries(DocumentLimits limits)
{
    private const int FewKeys = 10;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public List<DocumentError> Errors { get; } = [];

    /// <param name="entries">The entries as written.</param>
    /// <param name="mergeKeys">The keys that merge; null when none of the entries does.</param>
    public MappingEntry[] Finish(MappingEntry[] entries, HashSet<ScalarNode>? mergeKeys)
    {
        if (mergeKeys is not null)
        {
            return Merge(entries, mergeKeys);
        }

        return IsRepetitionFree(entries) ? entries : DropRepeated(entries);
    }

    public void Report(string message, SourceSpan span)
    {
        if (Errors.Count < limits.MaxErrors)
        {
            Errors.Add(new DocumentError(message, span));
        }
    }

    private bool IsRepetitionFree(MappingEntry[] entries)
    {
        if (entries.Length > FewKeys)
        {
            _keys.Clear();
            foreach (var entry in entries)
            {
                if (!_keys.Add(entry.Key.Text))
                {
                    return false;
                }
            }

            return true;
        }

        for (var i = 1; i < entries.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(entries[i].Key.Text, entries[j].Key.Text, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Reports every repeated key; the last value stands, as in lenient readers.</summary>
    private MappingEntry[] DropRepeated(MappingEntry[] entries)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<MappingEntry>(entries.Length);
        foreach (var entry in entries)
        {
            var key = entry.Key;
            if (!first.TryGetValue(key.Text, out var span))
            {
                first.Add(key.Text, key.Span);
                places.Add(key.Text, kept.Count);
                kept.Add(entry);
                continue;
            }

            Report(Expected.KeyOnce(key.Text, span.StartPosition), key.Span);
            kept[places[key.Text]] = entry;
        }

        return [.. kept];
    }

    private MappingEntry[] Merge(MappingEntry[] entries, HashSet<ScalarNode> mergeKeys)
    {
        var written = DropRepeated(Array.FindAll(entries, entry => !mergeKeys.Contains(entry.Key)));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in written)
        {
            taken.Add(entry.Key.Text);
        }

        var merged = new List<MappingEntry>();
        foreach (var entry in entries)
        {
            if (mergeKeys.Contains(entry.Key))
            {
                MergeFrom(entry, taken, merged);
            }
        }

        return [.. merged, .. written];
    }

    private void MergeFrom(MappingEntry merge, HashSet<string> taken, List<MappingEntry> merged)
    {
        if (merge.Value is SequenceNode { Tag: null } list)
        {
            foreach (var item in list.Items)
            {
                MergeMap(merge.Key, item, taken, merged);
            }

            return;
        }

        MergeMap(merge.Key, merge.Value, taken, merged);
    }

    private void MergeMap(ScalarNode key, Node source, HashSet<string> taken, List<MappingEntry> merged)
    {
        if (source is not MappingNode map)
        {
            Report(Expected.MapToMerge(source), key.Span);
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (taken.Add(entry.Key.Text))
            {
                merged.Add(entry);
            }
        }
    }
}

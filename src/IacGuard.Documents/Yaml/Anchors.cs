namespace IacGuard.Documents;

/// <summary>The anchors of a document: those complete, and those whose node is still open.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, Built> _complete = new(StringComparer.Ordinal);
    private readonly List<string?> _open = [];

    /// <summary>Notes that a list or map starts, with its anchor if it has one.</summary>
    public void Begin(string? name) => _open.Add(name);

    /// <summary>Notes that the innermost list or map is complete.</summary>
    public void End(Built built)
    {
        var name = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        Define(name, built);
    }

    public void Define(string? name, Built built)
    {
        if (name is not null)
        {
            _complete[name] = built;
        }
    }

    public bool IsOpen(string name) => _open.Contains(name);

    public bool TryGet(string name, out Built built) => _complete.TryGetValue(name, out built);
}

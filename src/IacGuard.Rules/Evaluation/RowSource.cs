using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Hands out the rows of views, each computed once per app.</summary>
internal sealed class RowSource(Registry registry)
{
    private readonly Dictionary<(string View, Resource Resource), IReadOnlyList<Row>> cache = [];
    private readonly Dictionary<Resource, Row> whole = [];

    /// <summary>The row that is the resource itself.</summary>
    public Row Whole(Resource resource)
    {
        if (!whole.TryGetValue(resource, out var row))
        {
            row = new Row(resource, resource.Properties, "", null);
            whole[resource] = row;
        }

        return row;
    }

    /// <summary>The rows of a view in a resource, whatever the scenario.</summary>
    public IReadOnlyList<Row> Rows(string view, Resource resource)
    {
        if (!cache.TryGetValue((view, resource), out var known))
        {
            known = registry.TryView(view, out var found) ? [.. found.Rows(resource)] : [];
            cache[(view, resource)] = known;
        }

        return known;
    }
}

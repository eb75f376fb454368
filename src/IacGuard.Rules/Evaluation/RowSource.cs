using System.Collections.Concurrent;
using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Hands out the rows of views, each computed once per app, and what points at a resource. Safe to use from several threads at once.</summary>
internal sealed class RowSource(Registry registry)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Resource, Row[]>> cache = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Resource, Row> whole = new();
    private readonly ConcurrentDictionary<string, Lazy<BindingIndex>> bindings = new(StringComparer.Ordinal);

    /// <summary>The row that is the resource itself.</summary>
    public Row Whole(Resource resource) => whole.GetOrAdd(resource, static r => new Row(r, r.Properties, "", null));

    /// <summary>The rows of a view in a resource, whatever the scenario.</summary>
    public Row[] Rows(string view, Resource resource)
    {
        var ofView = cache.GetOrAdd(view, static _ => new ConcurrentDictionary<Resource, Row[]>());
        if (!ofView.TryGetValue(resource, out var known))
        {
            known = ofView.GetOrAdd(resource, registry.TryView(view, out var found) ? Collect(found, resource) : []);
        }

        return known;
    }

    /// <summary>The rows that may point at a resource: those that do for sure, and those that only a closer look can tell.</summary>
    /// <param name="question">Identifies the names and the paths.</param>
    /// <param name="stack">A stack of the app.</param>
    /// <param name="on">Types or views.</param>
    /// <param name="by">The paths that may point.</param>
    public BindingIndex Bindings(string question, Stack stack, IReadOnlyList<string> on, IReadOnlyList<IReadOnlyList<string>> by)
    {
        if (!bindings.TryGetValue(question, out var index))
        {
            index = bindings.GetOrAdd(question, new Lazy<BindingIndex>(() => new BindingIndex(All(stack.App?.Stacks ?? [stack], on), by)));
        }

        return index.Value;
    }

    private IEnumerable<Row> All(IReadOnlyList<Stack> stacks, IReadOnlyList<string> on)
    {
        foreach (var stack in stacks)
        {
            foreach (var name in on)
            {
                if (name.IndexOf("::", StringComparison.Ordinal) >= 0)
                {
                    foreach (var resource in stack.OfType(name))
                    {
                        yield return Whole(resource);
                    }

                    continue;
                }

                foreach (var resource in stack.Resources)
                {
                    foreach (var row in Rows(name, resource))
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static Row[] Collect(View view, Resource resource)
    {
        List<Row>? rows = null;
        foreach (var row in view.Rows(resource))
        {
            (rows ??= []).Add(row);
        }

        return rows is null ? [] : [.. rows];
    }
}

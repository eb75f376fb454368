using System.Collections.Concurrent;
using IacGuard.Model;
using IacGuard.Rules.Language;

namespace IacGuard.Rules.Evaluation;

/// <summary>Hands out the rows of views, each computed once per app, and what points at a resource. Safe to use from several threads at once.</summary>
internal sealed class RowSource
{
    private readonly Registry registry;
    private readonly Dictionary<Resource, ResourceRows> known;
    private readonly ConcurrentDictionary<Resource, ResourceRows> others = new();
    private readonly ConcurrentDictionary<string, Lazy<BindingIndex>> bindings = new(StringComparer.Ordinal);

    /// <summary>Makes the source of an app's rows.</summary>
    public RowSource(Registry registry, App app)
    {
        this.registry = registry;
        known = new Dictionary<Resource, ResourceRows>(app.ResourceCount);
        foreach (var stack in app.Stacks)
        {
            foreach (var resource in stack.Resources)
            {
                known[resource] = new ResourceRows(registry, resource, this);
            }
        }
    }

    /// <summary>All rows of a resource.</summary>
    public ResourceRows Of(Resource resource) =>
        known.TryGetValue(resource, out var rows) ? rows : others.GetOrAdd(resource, r => new ResourceRows(registry, r, this));

    /// <summary>The rows of a view in a resource, whatever the scenario; none for a view that there is not.</summary>
    public Row[] Rows(string view, Resource resource) => registry.IndexOf(view) is >= 0 and var index ? Of(resource).In(index) : [];

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
                        yield return Of(resource).Whole;
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
}

/// <summary>The rows of one resource, each made when it is first asked for. Safe to use from several threads at once.</summary>
internal sealed class ResourceRows(Registry registry, Resource resource, RowSource source)
{
    private readonly Row[]?[] ofViews = new Row[]?[registry.ViewCount];

    /// <summary>The row that is the resource itself.</summary>
    public Row Whole { get; } = new(resource, resource.Properties, "", null);

    /// <summary>The rows of a view, whatever the scenario.</summary>
    /// <param name="view">Its <see cref="Registry.IndexOf"/>.</param>
    public Row[] In(int view)
    {
        if (Volatile.Read(ref ofViews[view]) is { } rows)
        {
            return rows;
        }

        // Two threads may both make them; all go on with those that came first.
        rows = Collect(registry.ViewAt(view));
        return Interlocked.CompareExchange(ref ofViews[view], rows, null) ?? rows;
    }

    private Row[] Collect(View view) => view.Rows(resource, source) switch
    {
        Row[] array => array,
        var rows => [.. rows],
    };
}

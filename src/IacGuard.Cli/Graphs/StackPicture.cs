using IacGuard.Model;

namespace IacGuard.Cli.Graphs;

/// <summary>Decides what of a stack is drawn.</summary>
internal static class StackPicture
{
    /// <summary>The picture of a stack.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="all">Whether to draw every resource and every reference, instead of folding roles, policies and connections into arrows.</param>
    public static DrawnStack Of(Stack stack, bool all)
    {
        var nodes = stack.Resources.Where(r => all || !Plumbing.IsHidden(r)).Select(NodeNames.NodeOf).ToList();
        var drawn = nodes.Select(static n => n.LogicalId).ToHashSet(StringComparer.Ordinal);
        var edges = all ? References(stack) : Folded(stack);
        return new DrawnStack(stack.Name, WithoutLoneGroups(nodes), Merged(edges.Where(e => e.From != e.To && drawn.Contains(e.From) && drawn.Contains(e.To)), nodes));
    }

    private static IEnumerable<DrawnEdge> Folded(Stack stack)
    {
        var connections = stack.Resources.SelectMany(r => Connections(stack, r)).ToList();
        var fed = connections.Select(static e => (e.To, e.From)).ToHashSet();

        // What a mapping or a grant already says is not said again by the rights to poll, or by the environment variable with the name.
        var grants = Permissions.Of(stack).Where(e => !fed.Contains((e.From, e.To))).ToList();
        var known = grants.Select(static e => (e.From, e.To)).Concat(fed).ToHashSet();
        var plain = stack.References.All.Where(static r => !Plumbing.IsHidden(r.From)).SelectMany(r => EdgeOf(stack, r))
            .Where(e => !known.Contains((e.From, e.To)));
        return connections.Concat(grants).Concat(plain);
    }

    private static IEnumerable<DrawnEdge> References(Stack stack) => stack.References.All.SelectMany(r => EdgeOf(stack, r));

    private static IEnumerable<DrawnEdge> EdgeOf(Stack stack, Reference reference)
    {
        if (reference.Value.OtherStack is not null || stack.Resolve(reference.Value) is not { } target)
        {
            return [];
        }

        var (from, to) = (reference.From.LogicalId, target.LogicalId);
        return [Plumbing.IsSource(reference.From.Type, reference.Path) ? new DrawnEdge(to, from, "events") : new DrawnEdge(from, to, NodeNames.LabelOf(reference.Path))];
    }

    private static IEnumerable<DrawnEdge> Connections(Stack stack, Resource resource)
    {
        if (Plumbing.ConnectorOf(resource) is not { } connector)
        {
            return [];
        }

        var ends = stack.References.From(resource).ToLookup(static r => r.Path.Split('.', '[')[0], r => stack.Resolve(r.Value)?.LogicalId, StringComparer.Ordinal);
        return from start in ends[connector.From]
               from end in ends[connector.To]
               where start is not null && end is not null
               select new DrawnEdge(start, end, connector.Label);
    }

    private static List<DrawnEdge> Merged(IEnumerable<DrawnEdge> edges, List<DrawnNode> nodes)
    {
        var order = nodes.Select(static (n, i) => (n.LogicalId, i)).ToDictionary(static p => p.LogicalId, static p => p.i, StringComparer.Ordinal);
        return
        [
            .. edges.GroupBy(static e => (e.From, e.To))
                .Select(static g => new DrawnEdge(g.Key.From, g.Key.To, string.Join(", ", g.Select(static e => e.Label).Where(static l => l.Length > 0).Distinct(StringComparer.Ordinal))))
                .OrderBy(e => order[e.From]).ThenBy(e => order[e.To]),
        ];
    }

    // A frame around one resource tells nothing.
    private static List<DrawnNode> WithoutLoneGroups(List<DrawnNode> nodes)
    {
        var sizes = nodes.GroupBy(static n => n.Group ?? "", StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        return [.. nodes.Select(n => sizes[n.Group ?? ""] > 1 ? n : n with { Group = null })];
    }
}

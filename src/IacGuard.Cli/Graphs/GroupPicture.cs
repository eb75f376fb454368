namespace IacGuard.Cli.Graphs;

/// <summary>Folds a picture: one box per group, and one for each resource that is in none.</summary>
internal static class GroupPicture
{
    private const int MaxKinds = 4;

    /// <summary>The folded picture.</summary>
    public static DrawnStack Of(DrawnStack stack)
    {
        var groups = stack.Nodes.GroupBy(static n => n.Group ?? n.LogicalId, StringComparer.Ordinal).ToList();
        var order = groups.Select(static (g, i) => (g.Key, i)).ToDictionary(static p => p.Key, static p => p.i, StringComparer.Ordinal);
        var of = stack.Nodes.ToDictionary(static n => n.LogicalId, static n => n.Group ?? n.LogicalId, StringComparer.Ordinal);
        var edges = stack.Edges.GroupBy(e => (From: of[e.From], To: of[e.To])).Where(static g => g.Key.From != g.Key.To)
            .OrderBy(g => order[g.Key.From]).ThenBy(g => order[g.Key.To])
            .Select(static g => new DrawnEdge(g.Key.From, g.Key.To, ""));
        return new DrawnStack(stack.Name, [.. groups.Select(Folded)], [.. edges]);
    }

    private static DrawnNode Folded(IGrouping<string, DrawnNode> group)
    {
        var first = group.First();
        return first.Group is null ? first : new DrawnNode(group.Key, group.Key, Kinds(group), null, NodeShape.Box);
    }

    private static string Kinds(IEnumerable<DrawnNode> nodes)
    {
        var kinds = nodes.GroupBy(static n => n.Kind, StringComparer.Ordinal)
            .Select(static g => g.Count() == 1 ? g.Key : g.Count().ToString(System.Globalization.CultureInfo.InvariantCulture) + " × " + g.Key).ToList();
        return string.Join(", ", kinds.Take(MaxKinds)) + (kinds.Count > MaxKinds ? ", ..." : "");
    }
}

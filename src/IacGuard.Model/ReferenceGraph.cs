namespace IacGuard.Model;

/// <summary>One reference: <paramref name="From"/> names <paramref name="Value"/>'s resource at <paramref name="Path"/>.</summary>
/// <param name="From">The resource whose property holds the reference.</param>
/// <param name="Path">The property path with list positions, such as <c>Targets[0].Arn</c>.</param>
/// <param name="Value">The reference itself; its span is where it stands.</param>
/// <param name="Guard">The condition under which the reference is there; null when it always is.</param>
public sealed record Reference(Resource From, string Path, ReferenceValue Value, Condition? Guard);

/// <summary>What refers to what within one stack, and out of it, at which property.</summary>
public sealed class ReferenceGraph
{
    private readonly Dictionary<string, List<Reference>> byTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Reference>> bySource = new(StringComparer.Ordinal);

    internal ReferenceGraph(Stack stack)
    {
        var all = new List<Reference>();
        var collector = new ReferenceCollector(all);
        foreach (var resource in stack.Resources)
        {
            collector.Collect(resource);
        }

        All = all;
        foreach (var reference in all)
        {
            Add(bySource, reference.From.LogicalId, reference);
            if (reference.Value.OtherStack is null)
            {
                Add(byTarget, reference.Value.LogicalId, reference);
            }
        }
    }

    /// <summary>All references in source order.</summary>
    public IReadOnlyList<Reference> All { get; }

    /// <summary>The references of this stack that point at a resource of this stack.</summary>
    public IEnumerable<Reference> To(Resource resource) => byTarget.TryGetValue(resource.LogicalId, out var found) ? found : [];

    /// <summary>The references that a resource holds.</summary>
    public IEnumerable<Reference> From(Resource resource) => bySource.TryGetValue(resource.LogicalId, out var found) ? found : [];

    private static void Add(Dictionary<string, List<Reference>> index, string key, Reference reference)
    {
        if (!index.TryGetValue(key, out var references))
        {
            index[key] = references = new List<Reference>(1);
        }

        references.Add(reference);
    }
}

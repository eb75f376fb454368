using System.Globalization;

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
    private readonly ILookup<string, Reference> byTarget;
    private readonly ILookup<string, Reference> bySource;

    internal ReferenceGraph(Stack stack)
    {
        var all = new List<Reference>();
        foreach (var resource in stack.Resources)
        {
            Collect(all, resource, resource.Properties, null, null);
        }

        All = all;
        byTarget = all.Where(static r => r.Value.OtherStack is null).ToLookup(static r => r.Value.LogicalId, StringComparer.Ordinal);
        bySource = all.ToLookup(static r => r.From.LogicalId, StringComparer.Ordinal);
    }

    /// <summary>All references in source order.</summary>
    public IReadOnlyList<Reference> All { get; }

    /// <summary>The references of this stack that point at a resource of this stack.</summary>
    public IEnumerable<Reference> To(Resource resource) => byTarget[resource.LogicalId];

    /// <summary>The references that a resource holds.</summary>
    public IEnumerable<Reference> From(Resource resource) => bySource[resource.LogicalId];

    private static void Collect(List<Reference> into, Resource from, Value value, Step? path, Condition? guard)
    {
        switch (value)
        {
            case ReferenceValue reference:
                into.Add(new Reference(from, path?.ToString() ?? "", reference, guard));
                break;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    if (MayRefer(entry.Value))
                    {
                        Collect(into, from, entry.Value, new Step(path, entry.Key, -1), guard);
                    }
                }

                break;
            case ListValue list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (MayRefer(list.Items[i]))
                    {
                        Collect(into, from, list.Items[i], new Step(path, null, i), guard);
                    }
                }

                break;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    if (part.Hole is { } hole)
                    {
                        Collect(into, from, hole, path, guard);
                    }
                }

                break;
            case ChoiceValue choice:
                Collect(into, from, choice.WhenTrue, path, And(guard, choice.Condition));
                Collect(into, from, choice.WhenFalse, path, And(guard, new NotCondition(choice.Condition)));
                break;
        }
    }

    private static bool MayRefer(Value value) => value is ReferenceValue or MapValue or ListValue or TextValue or ChoiceValue;

    private static Condition And(Condition? guard, Condition condition) => guard is null ? condition : new AndCondition([guard, condition]);

    /// <summary>One step down; the text of a whole path is made only where there is a reference.</summary>
    private sealed record Step(Step? Before, string? Key, int Index)
    {
        public override string ToString() =>
            Key is null ? Before + "[" + Index.ToString(CultureInfo.InvariantCulture) + "]"
            : Before is null ? Key
            : Before + "." + Key;
    }
}

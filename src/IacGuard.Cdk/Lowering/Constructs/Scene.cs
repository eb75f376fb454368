using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>A resource in a <see cref="Scene"/>.</summary>
/// <param name="Id">Its logical id.</param>
/// <param name="Type">Its CloudFormation type.</param>
/// <param name="Path">Its construct path below the type's own scope.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Attributes">What stands beside them.</param>
/// <param name="Condition">The condition under which it exists; null when always.</param>
internal sealed record SceneResource(string Id, string Type, string Path, MapValue Properties, MapValue Attributes, Condition? Condition);

/// <summary>Changes to a draft that are tried out before they are made: a choice is composed in two scenes, which are then merged.</summary>
internal sealed class Scene(StackDraft draft)
{
    // Null: the resource is taken out.
    private readonly Dictionary<string, SceneResource?> changes = new(StringComparer.Ordinal);

    /// <summary>Whether resources may exist that are not listed.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The resources that were added or changed.</summary>
    public IEnumerable<SceneResource> Changed => changes.Values.Where(static r => r is not null)!;

    /// <summary>A resource as it is now; null when there is none.</summary>
    public SceneResource? Find(string id) => changes.TryGetValue(id, out var changed) ? changed : Original(id);

    /// <summary>Adds or replaces a resource.</summary>
    public void Set(SceneResource resource) => changes[resource.Id] = resource;

    /// <summary>Takes a resource out.</summary>
    public void Remove(string id) => changes[id] = null;

    /// <summary>Takes back what was changed of a resource.</summary>
    public void Undo(string id) => changes.Remove(id);

    /// <summary>A resource as it was before the changes; null when there was none.</summary>
    public SceneResource? Original(string id) =>
        draft.Find(id) is { } r ? new SceneResource(r.LogicalId, r.Type, r.ConstructPath, r.Properties, r.Attributes, r.Condition) : null;

    /// <summary>A scene with the same changes.</summary>
    public Scene Copy()
    {
        var copy = new Scene(draft) { IsOpen = IsOpen };
        foreach (var change in changes)
        {
            copy.changes[change.Key] = change.Value;
        }

        return copy;
    }

    /// <summary>Two outcomes as one; <paramref name="condition"/> null when it is not known which holds.</summary>
    public static Scene Merge(Condition? condition, Scene first, Scene second, SourceSpan span)
    {
        var merged = first.Copy();
        merged.IsOpen |= second.IsOpen;
        var merge = new ValueMerge(condition, span);
        foreach (var id in first.changes.Keys.Union(second.changes.Keys).ToList())
        {
            var one = first.Find(id);
            var other = second.Find(id);
            merged.changes[id] = one is not null && other is not null && one.Type == other.Type ? merge.Both(one, other)
                : one is null ? merge.Only(other, isFirst: false)
                : merge.Only(one, isFirst: true);
        }

        return merged;
    }

    /// <summary>Makes the changes in the draft.</summary>
    /// <param name="owner">The construct whose resources the new ones are.</param>
    /// <param name="call">The call that brings them; null when the construct itself does.</param>
    public void Commit(CdkObject owner, CdkCall? call = null)
    {
        draft.IsOpen |= IsOpen;
        foreach (var change in changes)
        {
            var existing = draft.Find(change.Key);
            if (change.Value is not { } resource)
            {
                if (existing is not null)
                {
                    draft.Remove(existing);
                }
            }
            else if (existing is not null)
            {
                existing.Properties = resource.Properties;
                existing.Attributes = resource.Attributes;
                existing.Condition = resource.Condition;
            }
            else
            {
                draft.Add(New(resource, owner, call));
            }
        }
    }

    private static ResourceDraft New(SceneResource resource, CdkObject owner, CdkCall? call)
    {
        var identity = owner.Construct;
        var span = call?.NameSpan ?? identity?.IdSpan ?? owner.Span;
        return new ResourceDraft(resource.Id, resource.Type, span)
        {
            Span = call?.Span ?? identity?.Span ?? owner.Span,
            ConstructPath = resource.Path,
            Condition = resource.Condition,
            Provenance = IacGuard.CloudFormation.Apps.CdkGenerated.IsGenerated(resource.Id, resource.Type, "Stack/" + resource.Path)
                ? ResourceProvenance.GeneratedByCdk : ResourceProvenance.Authored,
            IsShared = owner.IsShared,
            Properties = resource.Properties,
            Attributes = resource.Attributes,
        };
    }
}

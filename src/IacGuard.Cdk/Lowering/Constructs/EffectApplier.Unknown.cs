using IacGuard.Cdk.Knowledge;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <content>Leaves open what effects may change, where it is not known whether or how they do.</content>
internal sealed partial class EffectApplier
{
    /// <summary>Makes unknown what an effect would change.</summary>
    public void Blur(Effect effect, SourceSpan span, string reason, ItemPosition position)
    {
        var templates = TemplatesAt(span);
        if (templates.Place(effect.Resource) is not { } place || effect.Path is not { } path)
        {
            BlurResource(effect, span, templates);
            return;
        }

        var steps = StepsOf(effect, path, position);
        var open = steps.FirstGrowing();
        var unknown = new UnknownValue(UnknownSource.Argument, reason, span);
        if (SceneResources.FirstAbsent(scene.Find(place.Id), steps) is var absent && absent >= 0 && (open < 0 || absent < open))
        {
            // What is not there may stay away as a whole.
            Change(place.Id, steps.Take(absent), _ => unknown, span);
            return;
        }

        Change(place.Id, open < 0 ? steps : steps.Take(open), old => open < 0 ? unknown : Growth.ItemsOpened(Growth.Opened(old, steps[open].Appends, span)), span);
    }

    /// <summary>Makes unknown what a call added or set by an effect: the item or resource as a whole, since what is absent from it may be set too.</summary>
    public void Obscure(Effect effect, SourceSpan span, string reason, ItemPosition position)
    {
        if (TemplatesAt(span).Place(effect.Resource) is not { } place || scene.Find(place.Id) is not { } resource)
        {
            return;
        }

        if (effect.Path is not { } path)
        {
            scene.Set(resource with { Properties = new MapValue([], resource.Properties.Span.Or(span), isOpen: true) });
            return;
        }

        var steps = StepsOf(effect, path, position);
        var item = steps.LastItem();
        var unknown = new UnknownValue(UnknownSource.Argument, reason, span);
        if (item >= 0 && steps[item].Appends)
        {
            Change(place.Id, steps.Take(item), old => Growth.LastReplaced(old, unknown), span);
        }
        else
        {
            Change(place.Id, item < 0 ? steps : steps.Take(item + 1), _ => unknown, span);
        }
    }

    /// <summary>Forgets what the construct makes: its main resource is there, with properties that are not known; of others that is not known either.</summary>
    public void Forget(SourceSpan span)
    {
        scene.IsOpen = true;
        var main = TemplatesAt(span).Place("Resource");
        foreach (var resource in scene.Changed.Where(r => Reading.Places.IsWithin(r.Path, own.Path)).ToList())
        {
            if (resource.Id == main?.Id)
            {
                scene.Set(resource with { Properties = new MapValue([], span, isOpen: true), Attributes = new MapValue([], span, isOpen: true) });
            }
            else
            {
                scene.Remove(resource.Id);
            }
        }
    }

    /// <summary>Opens the list or map that an effect adds to: more of the like may follow.</summary>
    public void OpenGrown(Effect effect, SourceSpan span, ItemPosition position)
    {
        var templates = TemplatesAt(span);
        var steps = effect.Path is { } path ? StepsOf(effect, path, position) : new PathSteps([]);
        var open = steps.FirstGrowing();
        if (open < 0 || templates.Place(effect.Resource) is not { } place)
        {
            scene.IsOpen = true;
            return;
        }

        Change(place.Id, steps.Take(open), old => Growth.Opened(old, steps[open].Appends, span), span);
    }

    /// <summary>Leaves open what stands beside the value that an effect sets, in the same map below a property: what is not there may be set too.</summary>
    public void OpenBeside(Effect effect, SourceSpan span, ItemPosition position)
    {
        if (effect.Path is { } path && TemplatesAt(span).Place(effect.Resource) is { } place && StepsOf(effect, path, position) is { Count: > 2 } steps && steps.FirstGrowing() < 0)
        {
            Change(place.Id, steps.Take(steps.Count - 1), old => Growth.Opened(old, isList: false, span), span);
        }
    }

    /// <summary>Leaves open what an effect may bring later: what is not there may come, lists and maps may grow, what is there stands.</summary>
    public void Await(Effect effect, SourceSpan span)
    {
        if (effect.Path is not { } path || TemplatesAt(span).Place(effect.Resource) is not { } place || scene.Find(place.Id) is null)
        {
            return;
        }

        var steps = StepsOf(effect, path, ItemPosition.None);
        var open = steps.FirstGrowing();
        var absent = SceneResources.FirstAbsent(scene.Find(place.Id), steps);
        var end = absent >= 0 && (open < 0 || absent < open) ? absent : open < 0 ? steps.Count : open;
        Change(place.Id, steps.Take(end), old => Growth.Opened(old, old is ListValue, span), span);
    }

    /// <summary>Takes out what an effect of a slot that is not given stands for: its resources are not made; what stands in its places then is not known.</summary>
    public void Unset(Effect effect, SourceSpan span)
    {
        if (TemplatesAt(span).Place(effect.Resource) is not { } place)
        {
            return;
        }

        if (effect.Path is not null)
        {
            Blur(effect, span, "is different without a prop that the model was made with", ItemPosition.None);
        }
        else
        {
            scene.Remove(place.Id);
        }
    }

    /// <summary>Makes unknown what an effect would change of what is there; of a resource that may not be made all that it has.</summary>
    public void Cloud(Effect effect, SourceSpan span, string reason)
    {
        if (TemplatesAt(span).Place(effect.Resource) is not { } place || scene.Find(place.Id) is not { } resource)
        {
            return;
        }

        if (effect.Path is not null)
        {
            Blur(effect, span, reason, ItemPosition.None);
        }
        else
        {
            scene.Set(resource with { Properties = new MapValue([], resource.Properties.Span.Or(span), isOpen: true) });
        }
    }

    // One that may not be made is left out: the scene is open, so that its absence is not told either.
    private void BlurResource(Effect effect, SourceSpan span, Templates templates)
    {
        if (templates.Place(effect.Resource) is not { } place || scene.Find(place.Id) is not { } resource)
        {
            scene.IsOpen |= effect.Removes || !IsAlone(effect.Added);
            return;
        }

        scene.IsOpen |= effect.Removes;
        if (effect.Removes)
        {
            scene.Remove(place.Id);
        }
        else
        {
            scene.Set(resource with { Properties = new MapValue([], resource.Properties.Span.Or(span), isOpen: true) });
        }
    }
}

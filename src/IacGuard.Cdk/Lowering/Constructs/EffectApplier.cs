using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Makes the changes of effects in a scene.</summary>
/// <param name="scene">Where.</param>
/// <param name="slots">What the slots hold.</param>
/// <param name="own">Where the construct is.</param>
/// <param name="holes">Fills holes.</param>
/// <param name="grants">Takes statements for those who were passed in; null when nobody does.</param>
/// <param name="call">What is known about the call that makes the changes; null for a construct.</param>
internal sealed partial class EffectApplier(Scene scene, SlotValues slots, ConstructIdentity own, HoleFiller holes, IGrants? grants, CallPlace? call = null)
{
    private readonly PropSetters setters = new();
    private Dictionary<string, string>? moved;
    private Templates? lastTemplates;

    /// <summary>Tells ids that the CDK makes from each other: what stands for the parts of them that are not known.</summary>
    public string Hint { get; set; } = call?.Hint ?? "";

    /// <summary>The scene.</summary>
    public Scene Scene => scene;

    /// <summary>The prop whose effects are made.</summary>
    public string Prop { get; set; } = "";

    /// <summary>How deep in the prop.</summary>
    public int Depth { get; set; }

    /// <summary>The path of the slot whose effects are made.</summary>
    public string Slot { get; set; } = "";

    /// <summary>What the slots hold.</summary>
    public SlotValues Slots => slots;

    /// <summary>Whether each pair of props was tried; else two that set one value leave it unknown.</summary>
    public bool IsEveryPairTried { get; set; } = true;

    /// <summary>Makes the change of an effect.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="span">Where the value stands that brings it.</param>
    /// <param name="position">Translates the positions in its path.</param>
    public void Apply(Effect effect, SourceSpan span, ItemPosition position)
    {
        var templates = TemplatesAt(span);
        if (effect.IsOfSecond || (grants is not null && grants.TryTake(effect, templates, slots)))
        {
            return;
        }

        if (templates.Place(effect.Resource) is not { } place)
        {
            // What is taken out was noted when it was put in.
            scene.IsOpen |= !effect.Removes && !IsAlone(effect.Added);
        }
        else if (effect.Removes)
        {
            Remove(place.Id);
        }
        else if (!effect.Added.IsNull || !effect.Put.IsNull)
        {
            Add(place, effect.Added.IsNull ? effect.Put : effect.Added, templates, replaces: effect.Added.IsNull);
        }
        else if (effect.Path is { } path)
        {
            Set(place.Id, StepsOf(effect, path, position), effect.Value, templates, span);
        }
    }

    /// <summary>Makes the changes of effects that one value brings.</summary>
    /// <param name="all">The effects.</param>
    /// <param name="span">Where the value stands that brings them.</param>
    /// <param name="position">Translates the positions in their paths.</param>
    public void ApplyAll(IReadOnlyList<Effect> all, SourceSpan span, ItemPosition position)
    {
        var (removal, addition) = call is null ? RenamedResource.Find(all) : default;
        foreach (var effect in all)
        {
            if (effect == addition && TryMove(removal!, addition, span))
            {
                continue;
            }

            if (effect != removal || !CanMove(removal, addition!, span))
            {
                Apply(effect, span, position);
            }
        }
    }

    /// <summary>Adds a resource of the minimum.</summary>
    public void AddBare(string path, Tree template, SourceSpan span)
    {
        var templates = TemplatesAt(span);
        if (templates.Place(path) is { } place)
        {
            Add(place, template, templates, replaces: false);
        }
        else
        {
            scene.IsOpen |= !IsAlone(template);
        }
    }

    // Nothing that a rule looks for beside a resource is a key or a permission.
    private static bool IsAlone(Tree template) => template["Type"].Text is "AWS::KMS::Key" or "AWS::KMS::Alias" or "AWS::Lambda::Permission";

    /// <summary>Puts another value where effects make or add to one.</summary>
    /// <param name="resource">The path of the resource.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value.</param>
    public void Replace(string resource, IEnumerable<Tree> path, Value value)
    {
        if (TemplatesAt(value.Span).Place(resource) is { } place)
        {
            Change(place.Id, new PathSteps(Steps([.. path], resource, ItemPosition.None)), _ => value, value.Span);
        }
    }

    /// <summary>Takes a resource out.</summary>
    public void TakeOut(string resource, SourceSpan span)
    {
        if (TemplatesAt(span).Place(resource) is { } place)
        {
            scene.Remove(place.Id);
        }
    }

    /// <summary>What an id that the CDK makes of a value is named after; empty when that is not known.</summary>
    public string NameOf(CdkValue value) => holes.NameOf(value);

    /// <summary>What fills a hole that stands for a resource of a construct.</summary>
    public Value Reference(CdkValue made, string resource, string? attribute) => holes.Fill(
        made,
        attribute is null ? new Tree { Names = ["r"], Items = [new Tree { Text = resource }] } : new Tree { Names = ["r", "a"], Items = [new Tree { Text = resource }, new Tree { Text = attribute }] },
        made.Span,
        isOpen: false);

    /// <summary>A resource by its path in the model, as it is now; null when there is none.</summary>
    public SceneResource? Find(string resource) => TemplatesAt(default).Place(resource) is { } place ? scene.Find(place.Id) : null;

    /// <summary>How many items stand in a list of a resource.</summary>
    public int CountAt(string resource, PathStep[] path) =>
        TemplatesAt(default).Place(resource) is { } place && scene.Find(place.Id) is { } found
        && SceneResources.Get(found, new PathSteps(path)) is ListValue list ? list.Items.Count : 0;

    /// <summary>How many items stood in a list of a resource before the call.</summary>
    public int CountBefore(string resource, PathStep[] path) =>
        TemplatesAt(default).Place(resource) is { } place && scene.Original(place.Id) is { } found
        && SceneResources.Get(found, new PathSteps(path)) is ListValue list ? list.Items.Count : 0;

    /// <summary>The steps of a path, with positions as they are here.</summary>
    public PathStep[] Steps(Tree[] path, string resource, ItemPosition position)
    {
        var steps = new PathStep[path.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = path[i].Number is { } number ? new PathStep(null, position.At(resource, path, i, (int)number))
                : path[i].Text is "+" ? new PathStep(null, -1)
                : new PathStep(path[i].Text is "{}" ? slots.Key ?? "{}" : path[i].Text, 0);
        }

        return steps;
    }

    private PathSteps StepsOf(Effect effect, Tree[] path, ItemPosition position) => new(effect.FixedSteps ?? Steps(path, effect.Resource, position));

    // One value brings many effects.
    private Templates TemplatesAt(SourceSpan span) =>
        lastTemplates is { } known && known.IsAt(span, Hint) ? known : lastTemplates = new Templates(slots, own, span, holes, Hint, moved);

    private bool CanMove(Effect removal, Effect addition, SourceSpan span) =>
        TemplatesAt(span) is var templates && templates.Place(addition.Resource) is not null
        && templates.Place(removal.Resource) is { } from && scene.Find(from.Id)?.Type == addition.Added["Type"].Text;

    // The resource keeps what other props set, and is where they find it from now on.
    private bool TryMove(Effect removal, Effect addition, SourceSpan span)
    {
        var templates = TemplatesAt(span);
        if (!CanMove(removal, addition, span) || templates.Place(removal.Resource) is not { } from || templates.Place(addition.Resource) is not { } to)
        {
            return false;
        }

        var old = scene.Find(from.Id)!;
        var made = SceneResources.Made(to, old.Type, addition.Added, templates);
        scene.Remove(from.Id);
        scene.Set(SceneResources.Moved(old, made));
        (moved ??= new Dictionary<string, string>(StringComparer.Ordinal))[removal.Resource] = addition.Resource;
        lastTemplates = null;
        return true;
    }

    // A call takes out what its own example in the model made; what other calls made stays.
    private void Remove(string id)
    {
        if (call is null)
        {
            scene.Remove(id);
        }
        else
        {
            scene.Undo(id);
        }
    }

    private void Add((string Id, string Path) place, Tree template, Templates templates, bool replaces)
    {
        if (template["Type"].Text is not { } type)
        {
            scene.Remove(place.Id);
            scene.IsOpen = true;
            return;
        }

        var made = template.Has("$")
            ? new SceneResource(place.Id, type, place.Path, new MapValue([], default, isOpen: true), new MapValue([], default, isOpen: true), null)
            : SceneResources.Made(place, type, template, templates);
        var existing = call is not null ? scene.Original(place.Id) : replaces ? null : scene.Find(place.Id);
        scene.Set(existing?.Type == type ? SceneResources.Joined(existing, made) : made);
    }

    private void Set(string id, PathSteps steps, Tree template, Templates templates, SourceSpan span)
    {
        if (steps.Count == 0)
        {
            return;
        }

        if (steps.Last.Key is null && template["$"].Text is { } slot && template["c"].Text == HoleFiller.Each)
        {
            Extend(id, steps.Take(steps.Count - 1), holes.Fill(slots.Resolve(slot), template, span, slots.MayHold(slot)), span);
            return;
        }

        // What is taken away from where nothing is leaves no empty maps behind.
        if (template.IsNull && SceneResources.FirstAbsent(scene.Find(id), steps) >= 0)
        {
            return;
        }

        var value = template.IsNull ? AbsentValue.Instance : AfterOriginal(id, steps, templates.Evaluate(template));
        if (!(value.IsAbsent && steps.Last.Appends))
        {
            Put(id, steps, value, setters.Note(id, steps, new PropSetter(Prop, Depth, Slot), IsEveryPairTried), span);
        }
    }

    // The sweep calls on a new construct, and gives new ones: what a policy holds then comes after what the policy at hand had before.
    private Value AfterOriginal(string id, PathSteps steps, Value value)
    {
        if (steps.Last.Key != "Statement" || steps[0].Key != SceneResources.PropertiesKey || value is not ListValue brought || scene.Original(id) is not { } original)
        {
            return value;
        }

        return Guards.Map(PathEdit.GetCases(original.Properties, steps, 1), before => before switch
        {
            ListValue list => new ListValue([.. list.Items, .. brought.Items.Where(item => !list.Items.Contains(item))], brought.Span, list.IsOpen || brought.IsOpen),
            UnknownValue => before,
            _ => brought,
        });
    }

    private void Put(string id, PathSteps steps, Value value, bool isContested, SourceSpan span) => Change(
        id, steps, old => isContested && !old.Equals(value) ? new UnknownValue(UnknownSource.Other, "is set by two props", span) : Beside(old, value), span);

    private void Extend(string id, PathSteps steps, Value filled, SourceSpan span)
    {
        var items = new List<Value>();
        var isOpen = Templates.Spread(items, filled);
        Change(id, steps, old => Growth.Extended(old, items, isOpen, span), span);
    }

    // Members of one prop that each bring the map around them: the map has both.
    private Value Beside(Value old, Value value) => Depth > 0 && old is MapValue map && value is MapValue brought
        ? brought.Entries.Aggregate(map, static (all, entry) => all.With(entry.Key, entry.Value, entry.KeySpan))
        : value;

    private void Change(string id, PathSteps steps, Func<Value, Value> change, SourceSpan span)
    {
        if (scene.Find(id) is not { } resource || steps.Count == 0)
        {
            scene.IsOpen |= steps.Count > 0;
            return;
        }

        if (steps[0].Key == "Type")
        {
            Become(resource, change(new ScalarValue(resource.Type, ScalarKind.String, span)));
        }
        else if (steps[0].Key == SceneResources.PropertiesKey)
        {
            var changed = PathEdit.Set(resource.Properties, steps, 1, change, span);
            scene.Set(resource with { Properties = changed.IsAbsent ? MapValue.Empty : changed as MapValue ?? new MapValue([], resource.Properties.Span, isOpen: true) });
        }
        else
        {
            var changed = PathEdit.Set(resource.Attributes, steps, 0, change, span);
            scene.Set(resource with { Attributes = changed as MapValue ?? new MapValue([], resource.Attributes.Span, isOpen: true) });
        }
    }

    // A prop can choose what a resource is: a namespace of one kind or another.
    private void Become(SceneResource resource, Value type)
    {
        if (type is ScalarValue { Text: var known })
        {
            scene.Set(resource with { Type = known });
        }
        else
        {
            scene.Remove(resource.Id);
            scene.IsOpen = true;
        }
    }
}

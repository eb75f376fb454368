using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>Makes resources of templates, puts two together, and looks into them.</summary>
internal static class SceneResources
{
    /// <summary>Where the properties of a resource are.</summary>
    public const string PropertiesKey = "Properties";

    /// <summary>The resource that a template makes.</summary>
    public static SceneResource Made((string Id, string Path) place, string type, Tree template, Templates templates)
    {
        var attributes = new List<MapEntry>();
        var properties = MapValue.Empty;
        for (var i = 0; i < template.Count; i++)
        {
            var name = template.Names![i];
            if (name == PropertiesKey)
            {
                properties = templates.Evaluate(template[i]) as MapValue ?? new MapValue([], default, isOpen: true);
            }
            else if (name != "Type" && templates.Evaluate(template[i]) is { IsAbsent: false } value)
            {
                attributes.Add(new MapEntry(name, value.Span, value));
            }
        }

        return new SceneResource(place.Id, type, place.Path, properties, new MapValue(attributes, default), null);
    }

    /// <summary>A resource that is made once and added to, as the CDK does with a policy.</summary>
    public static SceneResource Joined(SceneResource existing, SceneResource added) => existing with
    {
        Properties = (MapValue)ValueJoin.Join(existing.Properties, added.Properties),
        Attributes = (MapValue)ValueJoin.Join(existing.Attributes, added.Attributes),
    };

    /// <summary>A resource under another name: it keeps what it has, and what the new one says goes over that.</summary>
    public static SceneResource Moved(SceneResource old, SceneResource made) => made with
    {
        Properties = made.Properties.Entries.Aggregate(old.Properties, static (all, entry) => all.With(entry.Key, entry.Value)),
        Attributes = old.Attributes,
        Condition = old.Condition,
    };

    /// <summary>The value at a path.</summary>
    public static Value Get(SceneResource resource, PathSteps path) => path.Count > 0 && path[0].Key == PropertiesKey
        ? PathEdit.Get(resource.Properties, path, 1)
        : PathEdit.Get(resource.Attributes, path, 0);

    /// <summary>How many steps lead to the first value on the way that is not there; -1 when all are, or there is no resource.</summary>
    public static int FirstAbsent(SceneResource? resource, PathSteps steps)
    {
        for (var count = 2; count < steps.Count && resource is not null; count++)
        {
            if (!steps[count - 1].Appends && Get(resource, steps.Take(count)).IsAbsent)
            {
                return count;
            }
        }

        return -1;
    }
}

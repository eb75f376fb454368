using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Resilience;

/// <summary>Finds what stands at a place such as <c>Targets[].DeadLetterConfig.Arn</c>; <c>*</c> stands for any key of a map.</summary>
internal static class PropertyPlaces
{
    /// <summary>What stands at the place, once per list item and branch; what cannot be looked into is found as unknown, what is absent is not found.</summary>
    public static IEnumerable<Found> Find(Resource resource, string place) =>
        Walk(new Found(resource.Properties, "", null), place.Replace("[]", ".[]").Split('.'), 0);

    /// <summary>The same below a value.</summary>
    public static IEnumerable<Found> Find(Found from, string place) => Walk(from, place.Replace("[]", ".[]").Split('.'), 0);

    private static IEnumerable<Found> Walk(Found at, string[] steps, int step)
    {
        foreach (var alternative in at.Alternatives())
        {
            if (alternative.Value is ScalarValue { Text.Length: 0 } or ScalarValue { Kind: ScalarKind.Null })
            {
                continue;
            }

            if (step == steps.Length || alternative.Value is UnknownValue)
            {
                yield return alternative;
                continue;
            }

            foreach (var below in Step(alternative, steps[step]))
            {
                foreach (var found in Walk(below, steps, step + 1))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<Found> Step(Found at, string name)
    {
        switch (at.Value)
        {
            case ListValue list when name == "[]":
                return Items(at, list);
            case MapValue map when name == "*":
                return map.Entries.Select(entry => at.Down(entry.Key, entry.Value));
            case MapValue when name == "[]":
                return [at];
            case MapValue map:
                return [at.Down(name, map[name])];
            case ScalarValue or TextValue when EmbeddedJson.TryParse(at.Value, out var parsed) && parsed is MapValue or ListValue:
                return Step(at with { Value = parsed }, name);
            default:
                return [];
        }
    }

    private static IEnumerable<Found> Items(Found at, ListValue list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            yield return at.Item(i, list.Items[i]);
        }

        if (list.IsOpen)
        {
            yield return at with { Value = new UnknownValue(UnknownSource.Other, "more may be added to " + at.Path, list.Span) };
        }
    }
}

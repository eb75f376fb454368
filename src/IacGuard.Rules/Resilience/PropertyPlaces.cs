using System.Collections.Concurrent;
using IacGuard.Documents;
using IacGuard.Model;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Resilience;

/// <summary>Finds what stands at a place such as <c>Targets[].DeadLetterConfig.Arn</c>; <c>*</c> stands for any key of a map.</summary>
internal static class PropertyPlaces
{
    private static readonly List<Found> Nothing = [];

    // Places are written in code, so there are few.
    private static readonly ConcurrentDictionary<string, string[]> StepsOf = new(StringComparer.Ordinal);

    /// <summary>What stands at the place, once per list item and branch; what cannot be looked into is found as unknown, what is absent is not found.</summary>
    public static IReadOnlyList<Found> Find(Resource resource, string place) => Find(new Found(resource.Properties, "", null), place);

    /// <summary>The same below a value.</summary>
    public static IReadOnlyList<Found> Find(Found from, string place)
    {
        List<Found>? found = null;
        Walk(ref found, from, StepsOf.GetOrAdd(place, static p => p.Replace("[]", ".[]").Split('.')), 0);
        return found ?? Nothing;
    }

    private static void Walk(ref List<Found>? into, Found at, string[] steps, int step)
    {
        switch (at.Value)
        {
            case AbsentValue or ScalarValue { Text.Length: 0 } or ScalarValue { Kind: ScalarKind.Null }:
                break;
            case ChoiceValue:
                foreach (var alternative in at.Alternatives())
                {
                    Walk(ref into, alternative, steps, step);
                }

                break;
            case UnknownValue:
            case var _ when step == steps.Length:
                into ??= new List<Found>(1);
                into.Add(at);
                break;
            default:
                Step(ref into, at, steps, step);
                break;
        }
    }

    private static void Step(ref List<Found>? into, Found at, string[] steps, int step)
    {
        var name = steps[step];
        switch (at.Value)
        {
            case ListValue list when name == "[]":
                WalkItems(ref into, at, list, steps, step + 1);
                break;
            case MapValue map when name == "*":
                foreach (var entry in map.Entries)
                {
                    Walk(ref into, at.Down(entry.Key, entry.Value), steps, step + 1);
                }

                break;
            case MapValue when name == "[]":
                Walk(ref into, at, steps, step + 1);
                break;
            case MapValue map when map[name] is var value and not AbsentValue:
                Walk(ref into, at.Down(name, value), steps, step + 1);
                break;
            case ScalarValue or TextValue when EmbeddedJson.TryParse(at.Value, out var parsed) && parsed is MapValue or ListValue:
                Step(ref into, at with { Value = parsed }, steps, step);
                break;
        }
    }

    private static void WalkItems(ref List<Found>? into, Found at, ListValue list, string[] steps, int step)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            Walk(ref into, at.Item(i, list.Items[i]), steps, step);
        }

        if (list.IsOpen)
        {
            Walk(ref into, at with { Value = new UnknownValue(UnknownSource.Other, "more may be added to " + at.Path, list.Span) }, steps, step);
        }
    }
}

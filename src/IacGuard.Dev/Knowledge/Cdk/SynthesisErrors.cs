using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>What the CDK said where a construct, prop or method failed: messages that a compiler does not give, a source for rules to come.</summary>
internal static class SynthesisErrors
{
    /// <summary>One line per failure: class, place, value, message; in the order of their names.</summary>
    public static IEnumerable<string> Lines(IEnumerable<KeyValuePair<string, JsonObject>> models)
    {
        foreach (var (name, model) in models.OrderBy(static m => m.Key, StringComparer.Ordinal))
        {
            if (model["error"] is { } error)
            {
                yield return $"{name}\t\t\t{error}";
            }

            foreach (var line in Slots(model["slots"] as JsonObject, ""))
            {
                yield return $"{name}\t{line}";
            }

            foreach (var (method, found) in model["methods"] as JsonObject ?? [])
            {
                if (found!["err"] is { } message)
                {
                    yield return $"{name}\t{method}()\t\t{message}";
                }
            }
        }
    }

    private static IEnumerable<string> Slots(JsonObject? slots, string above)
    {
        foreach (var (name, slot) in slots ?? [])
        {
            foreach (var (key, message) in slot!["err"] as JsonObject ?? [])
            {
                yield return $"{above}{name}\t{key}\t{message}";
            }

            foreach (var line in slot["a"]!.AsObject().SelectMany(a => Slots(a.Value!["s"] as JsonObject, $"{above}{name}.")))
            {
                yield return line;
            }
        }
    }
}

using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>How far sweeps came in a model: what is tried, and what never was for want of time or of a value to try it with.</summary>
internal static class Tried
{
    /// <summary>What a sweep of the rest is told: <c>{slots, methods}</c> as <c>untried.js</c> reads them.</summary>
    public static JsonObject Of(JsonObject model) => new()
    {
        ["slots"] = Slots(model["slots"]),
        ["methods"] = new JsonObject((model["methods"] as JsonObject ?? []).Select(static m => KeyValuePair.Create(m.Key, m.Value!["err"] is null ? (JsonNode?)Slots(m.Value["s"]) : 1))),
    };

    /// <summary>What a sweep is told that takes some props once more, whatever is known of them.</summary>
    public static JsonObject Again(IEnumerable<string> props) => new() { ["again"] = new JsonObject(props.Select(static prop => KeyValuePair.Create(prop, (JsonNode?)1))) };

    /// <summary>Whether it is told so.</summary>
    public static bool IsAgain(JsonObject wanted) => wanted.ContainsKey("again");

    /// <summary>Whether a sweep came to a slot, or a patch says what it touches.</summary>
    public static bool Is(JsonNode slot) => slot["a"]!.AsObject().Count > 0 || slot["err"] is not null || slot["t"] is not null;

    /// <summary>All slots from some on inwards.</summary>
    public static IEnumerable<JsonNode> Deep(JsonNode? slots) => (slots as JsonObject ?? []).SelectMany(static slot => Below(slot.Value!).Prepend(slot.Value!));

    /// <summary>All slots below one.</summary>
    public static IEnumerable<JsonNode> Below(JsonNode slot) => slot["a"]!.AsObject().SelectMany(static a => Deep(a.Value!["s"]));

    private static JsonObject Slots(JsonNode? slots) =>
        new((slots as JsonObject ?? []).Where(static slot => Is(slot.Value!)).Select(static slot => KeyValuePair.Create(slot.Key, (JsonNode?)Ways(slot.Value!))));

    // What failed would fail again.
    private static JsonObject Ways(JsonNode slot) => new(slot["a"]!.AsObject().Where(a => slot["err"]?[a.Key] is null)
        .Select(static a => KeyValuePair.Create(a.Key, a.Value!["s"] is { } below ? (JsonNode?)Slots(below) : 1)));
}

using System.Text.Json.Nodes;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>
/// A model as a difference from another one: of another version, or without feature flags. Such sweeps have shorter time limits; what they did not
/// come to, and what comes out the same, is as in the model that they are compared with.
/// </summary>
internal static class ModelOverlay
{
    /// <summary>The usual model with what the other sweep found to be different.</summary>
    public static JsonObject Apply(JsonObject usual, JsonObject other)
    {
        if (other.ContainsKey("error") || usual.ContainsKey("error"))
        {
            return other;
        }

        var model = usual.DeepClone().AsObject();
        foreach (var part in (string[])["bare", "attr"])
        {
            if (other[part] is { } made)
            {
                model[part] = made.DeepClone();
            }
        }

        Slots(model["slots"] as JsonObject ?? [], other["slots"] as JsonObject ?? []);
        foreach (var (name, method) in other["methods"]?.AsObject() ?? [])
        {
            Method(model["methods"]!.AsObject(), name, method!.AsObject());
        }

        return model;
    }

    private static void Slots(JsonObject usual, JsonObject other)
    {
        foreach (var (name, slot) in other)
        {
            if (usual[name] is not { } known || (!Tried.Is(known) && Tried.Is(slot!)))
            {
                usual[name] = slot!.DeepClone();
                continue;
            }

            foreach (var (key, alternative) in slot!["a"]!.AsObject())
            {
                Alternative(known["a"]!.AsObject(), key, alternative!.AsObject());
            }
        }
    }

    // What is below it adds to what the alternative does: it means something else where that is different.
    private static void Alternative(JsonObject usual, string key, JsonObject other)
    {
        if (IsOther(usual[key], other))
        {
            usual[key] = other.DeepClone();
        }
        else if (usual[key] is JsonObject known && other["s"] is JsonObject below)
        {
            Below(known, below);
        }
    }

    private static void Method(JsonObject usual, string name, JsonObject other)
    {
        if (usual[name] is null || IsOther(usual[name], other))
        {
            usual[name] = other.DeepClone();
        }
        else if (other["s"] is JsonObject below)
        {
            Below(usual[name]!.AsObject(), below);
        }
    }

    private static void Below(JsonObject known, JsonObject other)
    {
        if (known["s"] is JsonObject usual)
        {
            Slots(usual, other);
        }
        else
        {
            known["s"] = other.DeepClone();
        }
    }

    // One without effects of its own only leads to what is below it.
    private static bool IsOther(JsonNode? known, JsonObject other) => other["e"] is { } effects && !JsonNode.DeepEquals(known?["e"], effects);
}

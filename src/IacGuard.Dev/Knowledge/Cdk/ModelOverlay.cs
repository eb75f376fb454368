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
            model[part] = other[part]?.DeepClone();
        }

        foreach (var (name, slot) in other["slots"]?.AsObject() ?? [])
        {
            Slot(model["slots"]!.AsObject(), name, slot!.AsObject());
        }

        foreach (var (name, method) in other["methods"]?.AsObject() ?? [])
        {
            var known = model["methods"]![name];
            if (known is null || (method!["err"] is null && !Same(known["e"], method["e"])))
            {
                model["methods"]![name] = method!.DeepClone();
            }
        }

        return model;
    }

    private static void Slot(JsonObject slots, string name, JsonObject slot)
    {
        if (slot["cut"] is not null)
        {
            return;
        }

        if (slots[name] is not JsonObject known || known["cut"] is not null)
        {
            slots[name] = slot.DeepClone();
            return;
        }

        foreach (var (key, alternative) in slot["a"]!.AsObject())
        {
            if (known["a"]![key] is not { } usual || !Same(usual["e"], alternative!["e"]))
            {
                known["a"]![key] = alternative!.DeepClone();
            }
        }
    }

    private static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);
}

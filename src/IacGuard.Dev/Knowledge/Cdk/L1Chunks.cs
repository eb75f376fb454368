using System.Text.Json.Nodes;
using IacGuard.Cdk.Knowledge;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>Turns the sweep of the L1 classes into chunks by module: classes <c>c</c>, names <c>n</c>, structs in structs <c>s</c>:
/// <c>property</c> where the struct's name follows the convention, <c>property:Struct</c> for another one of the class, <c>property=Struct</c> for any other.</summary>
internal static class L1Chunks
{
    /// <summary>The chunks with their names.</summary>
    public static IEnumerable<(string Name, JsonObject Tree)> Build(JsonObject swept)
    {
        var chunks = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (name, value) in swept["classes"]!.AsObject())
        {
            var type = new JsonObject { ["t"] = value!["t"]!.DeepClone() };
            if (value["a"]!.AsObject().Count > 0)
            {
                type["a"] = value["a"]!.DeepClone();
            }

            Part(chunks, name, "c")[name] = type;
        }

        foreach (var (name, value) in swept["names"]!.AsObject())
        {
            Part(chunks, name, "n")[name] = value!.DeepClone();
        }

        foreach (var (name, value) in swept["nested"]!.AsObject())
        {
            Part(chunks, name, "s")[name] = string.Join(' ', value!.AsObject().Select(member => Nested(name, member.Key, member.Value!.GetValue<string>())));
        }

        return chunks.Select(static chunk => (chunk.Key, chunk.Value));
    }

    private static string Nested(string owner, string property, string inner) =>
        inner == $"{L1Names.ClassOf(owner)}.{char.ToUpperInvariant(property[0])}{property[1..]}Property" ? property
        : inner.StartsWith(L1Names.ClassOf(owner) + ".", StringComparison.Ordinal) ? $"{property}:{inner[(L1Names.ClassOf(owner).Length + 1)..]}"
        : $"{property}={inner}";

    private static JsonObject Part(SortedDictionary<string, JsonObject> chunks, string name, string part)
    {
        var module = "l1 " + CdkKnowledge.ModuleOf(name);
        if (!chunks.TryGetValue(module, out var chunk))
        {
            chunks[module] = chunk = new JsonObject { ["c"] = new JsonObject(), ["n"] = new JsonObject(), ["s"] = new JsonObject() };
        }

        return chunk[part]!.AsObject();
    }
}

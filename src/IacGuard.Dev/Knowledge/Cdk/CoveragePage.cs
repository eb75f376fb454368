using System.Globalization;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>The page that says what the construct models cover.</summary>
internal static class CoveragePage
{
    /// <summary>The page as Markdown.</summary>
    public static string Write(IReadOnlyList<VersionSweep> versions, int bytes)
    {
        var columns = versions.Select(static v => ($"aws-cdk-lib {v.Version}", Coverage.Of(v.Recommended.Values))).ToList();
        var differ = versions.Select(static v => v.WithoutFlags.Count(one => v.Recommended.TryGetValue(one.Key, out var usual) && PackedConstructs.Differ(usual, one.Value))).ToList();
        var l1 = versions[^1].L1;
        return $"""
            # What the construct models cover

            Written by `dotnet run --project src/IacGuard.Dev -- knowledge cdk`, which synthesizes every construct of the real aws-cdk-lib with the
            minimum, with each prop tried, with pairs of props, and after each method. How it works is in the sources:
            `src/IacGuard.Dev/Knowledge/Cdk` (the sweep), `src/IacGuard.Cdk/Knowledge` (the models and their patches).

            {Coverage.Table(columns)}
            Constructs that come out differently without the feature flags of a fresh project: {string.Join(", ", differ.Select((n, i) => $"{n} of {versions[i].WithoutFlags.Count} swept again ({versions[i].Version})"))}.

            L1 classes: {l1["classes"]!.AsObject().Count.ToString("N0", CultureInfo.InvariantCulture)}; of {l1["marks"]!.GetValue<int>().ToString("N0", CultureInfo.InvariantCulture)} marked values, {l1["lost"]!.AsArray().Count} did not land where the name says; {l1["names"]!.AsObject().Sum(static s => s.Value!.AsObject().Count)} property names differ from "first letter upper case".

            Compressed: {bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes.

            """;
    }
}

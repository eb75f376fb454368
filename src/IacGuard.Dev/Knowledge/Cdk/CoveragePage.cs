using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IacGuard.Dev.Knowledge.Cdk.Composition;

namespace IacGuard.Dev.Knowledge.Cdk;

/// <summary>The page that says what the construct models cover.</summary>
internal static partial class CoveragePage
{
    /// <summary>The page as Markdown.</summary>
    public static string Write(IReadOnlyList<VersionSweep> versions, byte[] packed, IReadOnlyList<IReadOnlyList<CompositionFigures>> composition)
    {
        var columns = versions.Select(static v => ($"aws-cdk-lib {v.Version}", Coverage.Of(v.Recommended.Values))).ToList();
        var l1 = versions[^1].L1;
        return $"""
            # What the construct models cover

            Written by `dotnet run --project src/IacGuard.Dev -- knowledge cdk`, which synthesizes every construct of the real aws-cdk-lib with the
            minimum, with each prop tried, with pairs of props, and after each method. How it works is in the sources:
            `src/IacGuard.Dev/Knowledge/Cdk` (the sweep), `src/IacGuard.Cdk/Knowledge` (the models and their patches).

            {Coverage.Table(columns)}
            {DifferByFlags(packed)}

            L1 classes: {l1["classes"]!.AsObject().Count.ToString("N0", CultureInfo.InvariantCulture)}; of {l1["marks"]!.GetValue<int>().ToString("N0", CultureInfo.InvariantCulture)} marked values, {l1["lost"]!.AsArray().Count} did not land where the name says; {l1["names"]!.AsObject().Sum(static s => s.Value!.AsObject().Count)} property names differ from "first letter upper case".

            {Size(packed)}

            ## Checked against the real CDK

            Random props, up to four of them with members below them, synthesized by the real CDK and composed from the models (`--examples`). A value may
            come out unknown; a wrong one could become a false alarm. What came out wrong in other examples (`--learn`) is no longer told:
            `src/IacGuard.Cdk/Knowledge/patches/doubts*.json`. With `--committed` both take the models as they are committed, without a sweep.

            {string.Concat(versions.Zip(composition).Where(static v => v.Second.Count > 0).Select(static v => Composition(v.First.Version, v.Second)))}
            """.TrimEnd() + "\n";
    }

    /// <summary>The page with other figures of examples of one version, and of another file.</summary>
    public static string Update(string page, string version, IReadOnlyList<CompositionFigures> figures)
    {
        var parts = VersionStart().Split(page);
        var kept = parts.Where(part => !part.StartsWith($"aws-cdk-lib {version}:", StringComparison.Ordinal)).Select(static part => part.TrimEnd());
        return (string.Join("\n\n", kept) + (figures.Count == 0 ? "" : "\n\n" + Composition(version, figures))).TrimEnd() + "\n";
    }

    /// <summary>The page of another file of models.</summary>
    public static string Update(string page, byte[] packed) => SizeLine().Replace(FlagsLine().Replace(page, _ => DifferByFlags(packed)), _ => Size(packed));

    private static string Size(byte[] packed) => $"Compressed: {packed.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes.";

    private static string DifferByFlags(byte[] packed)
    {
        var models = new CommittedModels(packed);
        return $"Constructs that come out differently without the feature flags of a fresh project: {string.Join(", ", models.Versions.Select(v => $"{models.DifferByFlags(v)} ({v})"))}.";
    }

    [GeneratedRegex(@"Constructs that come out differently without .*")]
    private static partial Regex FlagsLine();

    [GeneratedRegex(@"^(?=aws-cdk-lib [\d.]+:)", RegexOptions.Multiline)]
    private static partial Regex VersionStart();

    [GeneratedRegex(@"Compressed: [\d,]+ bytes\.")]
    private static partial Regex SizeLine();

    private static string Composition(string version, IReadOnlyList<CompositionFigures> figures)
    {
        var all = CompositionFigures.Sum(figures);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            aws-cdk-lib {version}: {all.Examples:N0} examples of {all.Name}: {all.Exact:N0} exact, {all.Wrong:N0} with a mistake ({100.0 * all.Wrong / all.Examples:N2} %).
            Values: {all.Equal:N0} equal, {all.Unknown:N0} unknown, {all.WrongValues:N0} wrong.


            """);
        if (all.Wrong > 0)
        {
            text.Append("| class | examples | exact | wrong | values wrong |\n| --- | ---: | ---: | ---: | ---: |\n");
            foreach (var one in figures.Where(static f => f.Wrong > 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {one.Name} | {one.Examples} | {one.Exact} | {one.Wrong} | {one.WrongValues} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}

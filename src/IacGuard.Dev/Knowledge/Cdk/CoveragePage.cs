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
        var l1 = versions[^1].L1;
        return $"""
            # What the construct models cover

            Written by `dotnet run --project src/IacGuard.Dev -- knowledge cdk`, which synthesizes every construct of the real aws-cdk-lib with the
            minimum, with each prop tried, with pairs of props, and after each method. How it works is in the sources:
            `src/IacGuard.Dev/Knowledge/Cdk` (the sweep), `src/IacGuard.Cdk/Knowledge` (the models and their patches).

            {Table(packed)}

            {DifferByFlags(packed)}

            {string.Join('\n', versions.Select(Sweep))}

            L1 classes: {l1["classes"]!.AsObject().Count.ToString("N0", CultureInfo.InvariantCulture)}; of {l1["marks"]!.GetValue<int>().ToString("N0", CultureInfo.InvariantCulture)} marked values, {l1["lost"]!.AsArray().Count} did not land where the name says; {l1["names"]!.AsObject().Sum(static s => s.Value!.AsObject().Count)} property names differ from "first letter upper case".

            {Size(packed)}

            {Untried(packed)}

            ## Checked against the real CDK

            Random props, up to four of them with members below them, and random calls of methods, synthesized by the real CDK and composed by the models and all
            that is read by hand beside them (`--examples`). A value may
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
    public static string Update(string page, byte[] packed) =>
        new (Regex Old, Func<byte[], string> New)[] { (TableLines(), Table), (FlagsLine(), DifferByFlags), (SizeLine(), Size), (UntriedLines(), Untried) }
            .Aggregate(page, (text, part) => part.Old.Replace(text, _ => part.New(packed)));

    private static string Table(byte[] packed)
    {
        var models = new CommittedModels(packed);
        return Coverage.Table([.. models.Versions.Select(v => ($"aws-cdk-lib {v}", Coverage.Of(models.Of(v).Values)))]).TrimEnd();
    }

    private static string Sweep(VersionSweep sweep)
    {
        var made = sweep.Recommended.Values.Where(static m => !m.ContainsKey("error")).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"""
            The sweep of {sweep.Version} could not make {sweep.Recommended.Count - made.Count} classes; it took {made.Sum(static m => m["stat"]?["trials"]?.GetValue<int>() ?? 0):N0} syntheses for single props and {made.Sum(static m => m["ms"]?.GetValue<long>() ?? 0) / 1000:N0} seconds.
            """);
    }

    // Classes with few are told together.
    private static string Untried(byte[] packed)
    {
        var models = new CommittedModels(packed);
        var ofVersions = models.Versions.Select(v => models.Of(v).ToDictionary(static m => m.Key, static m => Coverage.Of([m.Value]).Untried, StringComparer.Ordinal)).ToList();
        var rows = ofVersions.SelectMany(static v => v.Keys).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Counts: ofVersions.Select(v => v.GetValueOrDefault(name)).ToList())).Where(static row => row.Counts.Exists(static n => n > 0)).ToList();
        var many = rows.Where(static row => row.Counts.Max() >= Many).OrderByDescending(static row => row.Counts.Max()).ThenBy(static row => row.Name, StringComparer.Ordinal).ToList();
        return new StringBuilder("## Never tried\n\nProps, fields and parameters that no sweep came to, or that it had no value for: what they are a part of is unknown where they are given.\n\n")
            .Append("| class |").AppendJoin("", models.Versions.Select(static v => $" {v} |")).Append("\n| --- |").AppendJoin("", models.Versions.Select(static _ => " ---: |"))
            .AppendJoin("", many.Append(($"{rows.Count - many.Count} others", [.. ofVersions.Select((_, i) => rows.Except(many).Sum(row => row.Counts[i]))])).Select(static row => $"\n| {row.Item1} |{string.Concat(row.Item2.Select(static n => $" {n} |"))}"))
            .ToString();
    }

    private const int Many = 10;

    [GeneratedRegex(@"^\| \| aws-cdk-lib .*\n(\|.*(\n(?=\|)|$))+", RegexOptions.Multiline)]
    private static partial Regex TableLines();

    [GeneratedRegex(@"^## Never tried\n[^|]*(\|.*(\n(?=\|)|$))+", RegexOptions.Multiline)]
    private static partial Regex UntriedLines();

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

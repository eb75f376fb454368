using System.Text.RegularExpressions;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>A finding that a comment in a source asks for.</summary>
/// <param name="File">The file's name, such as <c>LossyStack.cs</c>.</param>
/// <param name="Line">The line that the comment stands on, from 1.</param>
/// <param name="Rule">The rule.</param>
/// <param name="InCode">Whether the analyzer finds it in the source too, not only the scanner in the template.</param>
public sealed record ExpectedFinding(string File, int Line, string Rule, bool InCode);

/// <summary>
/// Reads <c>// expect: IG3026, IG3028</c> (in C#) and <c># expect: IG2001</c> (in YAML), which the scanner's test compares by stack and the analyzer's by
/// line; and <c>// expect in the template: IG3020, since ...</c> with the reason why the code alone does not tell.
/// </summary>
public static partial class ExpectedFindings
{
    /// <summary>What the sources of a folder ask for, or one file.</summary>
    public static IReadOnlyList<ExpectedFinding> In(string path, string pattern = "*.cs")
    {
        IEnumerable<string> files = File.Exists(path) ? [path] : Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal);
        return [.. files.SelectMany(OfFile)];
    }

    private static IEnumerable<ExpectedFinding> OfFile(string file) =>
        from line in File.ReadLines(file).Select(static (text, index) => (Text: text, Number: index + 1))
        let match = Comment().Match(line.Text)
        where match.Success
        from rule in match.Groups["rules"].Value.Split(", ")
        select new ExpectedFinding(Path.GetFileName(file), line.Number, rule, InCode: !match.Groups["template"].Success);

    [GeneratedRegex("(//|#) expect(: (?<rules>[A-Z0-9]+(, [A-Z0-9]+)*)|(?<template> in the template): (?<rules>[A-Z0-9]+(, [A-Z0-9]+)*), since .+)$")]
    private static partial Regex Comment();
}

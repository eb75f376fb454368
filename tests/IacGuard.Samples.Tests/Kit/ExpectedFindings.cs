using System.Text.RegularExpressions;

namespace IacGuard.Samples.Tests.Kit;

/// <summary>A finding that a comment in a source asks for.</summary>
/// <param name="File">The file's name, such as <c>LossyStack.cs</c>.</param>
/// <param name="Line">The line that the comment stands on, from 1.</param>
/// <param name="Rule">The rule.</param>
public sealed record ExpectedFinding(string File, int Line, string Rule);

/// <summary>
/// Reads <c>// expect: IG3026, IG3028</c> (in C#) and <c># expect: IG2001</c> (in YAML). The scanner's test compares rules by stack; a test of
/// the analyzer can compare lines.
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
        select new ExpectedFinding(Path.GetFileName(file), line.Number, rule);

    [GeneratedRegex("(//|#) expect: (?<rules>[A-Z0-9]+(, [A-Z0-9]+)*)$")]
    private static partial Regex Comment();
}

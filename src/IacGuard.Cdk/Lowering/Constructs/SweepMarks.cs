using System.Text.RegularExpressions;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>
/// Names that the sweep gave to what it tried a construct with, where the CDK made them a part of an id or name. They are not what stands there in
/// the user's stack.
/// </summary>
internal static class SweepMarks
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Compiled;

    // The unique id of a construct of the sweep's stack, with its hash; and a text that was tried, the second of its two values with b.
    private static readonly Regex Unique = new("MkStack[A-Za-z0-9]*?[0-9A-F]{8}", Options);
    private static readonly Regex Tried = new("mk[0-9]+a", Options);
    private static readonly Regex TriedAgain = new("mk[0-9]+b", Options);

    /// <summary>Whether a text holds such a name.</summary>
    public static bool AreIn(string text) =>
        text.IndexOf("fxaws", StringComparison.Ordinal) >= 0 || text.IndexOf("MkStack", StringComparison.Ordinal) >= 0 || Tried.IsMatch(text) || TriedAgain.IsMatch(text);

    /// <summary>Whether a path is that of the second value of a text: what it says of a resource, the first value says too.</summary>
    public static bool IsSecond(string path) => TriedAgain.IsMatch(path);

    /// <summary>A path with holes in place of the names.</summary>
    /// <param name="path">The path of a resource in a model.</param>
    /// <param name="hint">Tells one call from another: what stands in the holes.</param>
    public static string Open(string path, string hint) =>
        path.IndexOf('k') < 0 ? path : Tried.Replace(Unique.Replace(path, "{" + hint + "}"), "{" + hint + "}");
}

using DotNet.Globbing;
using IacGuard.Cli.Inputs;

namespace IacGuard.Cli.Setup;

/// <summary>Matches files against path globs that are relative to a folder.</summary>
/// <param name="folder">The folder, absolute.</param>
public sealed class PathMatcher(string folder)
{
    /// <summary>Makes a test for absolute paths. A pattern of a folder covers all in it.</summary>
    /// <exception cref="UsageException">The pattern is not one.</exception>
    public Func<string, bool> Of(string pattern)
    {
        var normal = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        var plain = normal.TrimEnd('/');
        Glob[] globs = [.. PathGlob.Compile(plain), .. PathGlob.Compile(plain + "/**")];
        return path =>
        {
            var relative = ShownPaths.Slashes(Path.GetRelativePath(folder, path));
            return Array.Exists(globs, g => g.IsMatch(relative));
        };
    }
}

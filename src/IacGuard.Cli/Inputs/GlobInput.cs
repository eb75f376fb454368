using DotNet.Globbing;

namespace IacGuard.Cli.Inputs;

/// <summary>A path argument with wildcards: the fixed folder that it starts from, and what must match below it.</summary>
public sealed class GlobInput
{
    private static readonly char[] Wildcards = ['*', '?', '[', '{'];
    private readonly Glob[] globs;

    private GlobInput(string folder, Glob[] globs)
    {
        Folder = folder;
        this.globs = globs;
    }

    /// <summary>The folder before the first wildcard; <c>.</c> when there is none.</summary>
    public string Folder { get; }

    /// <summary>Whether a path argument has wildcards.</summary>
    public static bool IsGlob(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>Splits and compiles a pattern.</summary>
    /// <exception cref="UsageException">The pattern is not one.</exception>
    public static GlobInput Parse(string pattern)
    {
        var normal = ShownPaths.Slashes(pattern);
        var slash = normal.LastIndexOf('/', normal.IndexOfAny(Wildcards));
        var folder = slash switch { < 0 => ".", 0 => "/", _ => normal[..slash] };
        return new GlobInput(folder, PathGlob.Compile(normal[(slash + 1)..]));
    }

    /// <summary>Whether a path relative to <see cref="Folder"/>, written with <c>/</c>, matches.</summary>
    public bool Matches(string relative) => Array.Exists(globs, g => g.IsMatch(relative));
}

namespace IacGuard.Cli.Inputs;

/// <summary>Paths as findings show them: the user's own spelling, with <c>/</c> and without a leading <c>./</c>.</summary>
internal static class ShownPaths
{
    /// <summary>A named file's path.</summary>
    public static string OfFile(string path)
    {
        var shown = Slashes(path);
        while (shown.StartsWith("./", StringComparison.Ordinal))
        {
            shown = shown[2..].TrimStart('/');
        }

        return shown;
    }

    /// <summary>What goes before the names in a folder: empty for the working directory, else ending in <c>/</c>.</summary>
    public static string OfFolder(string path)
    {
        var shown = OfFile(Slashes(path));
        return shown is "" or "." ? "" : shown.EndsWith('/') ? shown : shown + "/";
    }

    /// <summary>The path with <c>/</c> for the system's separator.</summary>
    public static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}

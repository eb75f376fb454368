using System.Text;

namespace IacGuard.Reporting;

/// <summary>Paths as formats want them.</summary>
internal static class ReportPaths
{
    /// <summary>The path from <paramref name="baseDirectory"/> with forward slashes where it is below it, else as it was given.</summary>
    public static string Relative(string path, string baseDirectory)
    {
        if (path is "-" or "" || baseDirectory.Length == 0)
        {
            return Slashes(path);
        }

        var relative = Path.GetRelativePath(baseDirectory, Path.GetFullPath(Safe(path), baseDirectory));
        return IsBelow(relative) ? Slashes(relative) : Slashes(path);
    }

    /// <summary>
    /// The path as a URI: relative where it is below <paramref name="baseDirectory"/>, else absolute (<paramref name="isRelative"/> is
    /// false), because SARIF does not allow relative references that lead out of their base.
    /// </summary>
    public static string Uri(string path, string baseDirectory, out bool isRelative)
    {
        var relative = Relative(path, baseDirectory);
        isRelative = !Path.IsPathRooted(relative) && IsBelow(relative);
        return isRelative ? EscapeSegments(relative)
            : FileUri(baseDirectory.Length == 0 ? relative : Slashes(Path.GetFullPath(Safe(path), baseDirectory)));
    }

    /// <summary>The URI of an absolute path.</summary>
    public static string FileUri(string absolutePath)
    {
        var path = Slashes(absolutePath);
        return path.StartsWith('/') ? "file://" + EscapeSegments(path) : "file:///" + EscapeSegments(path);
    }

    private static bool IsBelow(string relative) =>
        relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !relative.StartsWith(@"..\", StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    // A backslash is an ordinary character of a file name where it does not separate.
    private static string Slashes(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    // The runtime refuses paths with NUL; a report must not fail on one.
    private static string Safe(string path) => path.Replace('\0', '\uFFFD');

    private static string EscapeSegments(string path)
    {
        var uri = new StringBuilder(path.Length + 8);
        foreach (var segment in path.Split('/'))
        {
            _ = uri.Append(uri.Length == 0 && segment.Length == 0 ? "" : System.Uri.EscapeDataString(segment)).Append('/');
        }

        return uri.ToString(0, uri.Length - 1);
    }
}

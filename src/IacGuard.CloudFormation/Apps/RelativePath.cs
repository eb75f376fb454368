namespace IacGuard.CloudFormation.Apps;

/// <summary>Paths below a root folder, with <c>/</c> between segments. What would lead out of the root is refused, whatever its spelling.</summary>
internal static class RelativePath
{
    private const int MaxLength = 1024;

    // On Windows what follows a colon is another stream of the file.
    private static readonly bool HasStreams = Path.DirectorySeparatorChar == '\\';

    /// <summary>The folder of a path; empty for one directly in the root.</summary>
    internal static string Folder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>Whether a text names something that is no local file at all: a URL other than <c>file:</c>.</summary>
    internal static bool IsRemote(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        return colon > 1 && !text.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Follows a path from a folder.</summary>
    /// <param name="folder">The folder below the root; empty for the root.</param>
    /// <param name="path">The path that the input names.</param>
    /// <param name="resolved">The path from the root.</param>
    /// <param name="refusal">Why the path is refused, as the end of "is not read, because it ...".</param>
    internal static bool TryResolve(string folder, string path, out string resolved, out string refusal)
    {
        resolved = "";
        refusal = Refusal(path);
        if (refusal.Length > 0)
        {
            return false;
        }

        var segments = new List<string>();
        Follow(segments, folder.Split('/'));
        if (!Follow(segments, path.Split('/', '\\')))
        {
            refusal = "leads out of the folder";
            return false;
        }

        resolved = string.Join("/", segments);
        refusal = resolved.Length == 0 ? "names a folder" : "";
        return resolved.Length > 0;
    }

    private static string Refusal(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return path.Length == 0 ? "is empty" : "is too long";
        }

        foreach (var c in path)
        {
            if (char.IsControl(c))
            {
                return "holds a control character";
            }
        }

        if (path[0] is '/' or '\\' or '~')
        {
            return "is absolute";
        }

        // Drives, URLs and alternate streams. Where there are no such streams it is just a sign within a name: the CDK names templates of replication stacks
        // after account:region.
        var colon = path.IndexOf(':');
        return colon == 1 || (colon >= 0 && (HasStreams || (colon + 1 < path.Length && path[colon + 1] is '/' or '\\'))) ? "holds a colon" : "";
    }

    private static bool Follow(List<string> segments, string[] steps)
    {
        foreach (var step in steps)
        {
            // Windows drops dots and spaces at the end of a name.
            var name = step.TrimEnd(' ');
            if (name is "" or ".")
            {
                continue;
            }

            if (name.Trim('.').Length == 0)
            {
                if (name.Length != 2 || segments.Count == 0)
                {
                    return false;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                segments.Add(step);
            }
        }

        return true;
    }
}

using IacGuard.Cli.Inputs;

namespace IacGuard.Cli.Scanning;

/// <summary>Reads files below a root folder for one input. Links that lead out of the root are not followed.</summary>
internal sealed class RootedFiles(string root)
{
    private readonly string realRoot = RealPath(root);

    /// <summary>The absolute paths of the files that were read.</summary>
    public List<string> Read { get; } = [];

    /// <summary>Reads a file by its path below the root, with <c>/</c>; null when there is none.</summary>
    public byte[]? TryRead(string relative)
    {
        var full = Path.GetFullPath(relative, root);
        if (!File.Exists(full) || LeadsOut(relative) || BoundedFile.TryRead(() => File.OpenRead(full), out var utf8) is not null)
        {
            return null;
        }

        Read.Add(full);
        return utf8;
    }

    private static string RealPath(string folder) => new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;

    private bool LeadsOut(string relative)
    {
        var path = root;
        foreach (var segment in relative.Split('/'))
        {
            path = Path.Combine(path, segment);
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
            if (target is not null && !IsBelow(target, root) && !IsBelow(target, realRoot))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

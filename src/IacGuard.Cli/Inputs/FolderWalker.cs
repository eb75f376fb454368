namespace IacGuard.Cli.Inputs;

/// <summary>
/// Walks a folder for files that may be templates. Folder links are not followed (so loops are harmless), and folders that hold tools'
/// own files are passed over. A folder that is the output of a CDK synth is one input as a whole.
/// </summary>
internal sealed class FolderWalker(string root, string shownRoot)
{
    private const int MaxDepth = 100;
    private static readonly HashSet<string> SkippedFolders = new(StringComparer.Ordinal) { "node_modules", ".git", "bin", "obj" };
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".template"];

    /// <summary>Which files below the folder count, by relative path with <c>/</c>; null for all that may be templates.</summary>
    public Func<string, bool>? Matches { get; init; }

    /// <summary>Whether configuration leaves out an absolute path.</summary>
    public required Func<string, bool> IsExcluded { get; init; }

    /// <summary>Called for each input.</summary>
    public required Action<InputFile> OnFile { get; init; }

    /// <summary>Called with the shown path and the reason of what cannot be read.</summary>
    public required Action<string, string> OnError { get; init; }

    /// <summary>Walks the folder.</summary>
    public void Walk() => Walk(root, "", 0);

    private void Walk(string folder, string relative, int depth)
    {
        if (CloudAssembly.IsAt(folder) && Matches is null)
        {
            OnFile(new InputFile(folder, (shownRoot + relative).TrimEnd('/') is { Length: > 0 } shown ? shown : ".", InputKind.CloudAssembly));
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            OnError((shownRoot + relative).TrimEnd('/') is { Length: > 0 } shown ? shown : ".", "The folder cannot be read: " + e.Message);
            return;
        }

        foreach (var entry in entries)
        {
            if ((entry.Attributes & FileAttributes.Directory) != 0)
            {
                WalkInto(entry, relative, depth);
            }
            else if (IsCandidate(entry.Name, relative) && !IsExcluded(entry.FullName))
            {
                OnFile(new InputFile(entry.FullName, shownRoot + relative + entry.Name, InputKind.Found));
            }
        }
    }

    private void WalkInto(FileSystemInfo entry, string relative, int depth)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        if (!isLink && depth < MaxDepth && !SkippedFolders.Contains(entry.Name) && !IsExcluded(entry.FullName))
        {
            Walk(entry.FullName, relative + entry.Name + "/", depth + 1);
        }
    }

    private bool IsCandidate(string name, string relative)
    {
        if (Matches is not null)
        {
            return Matches(relative + name);
        }

        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

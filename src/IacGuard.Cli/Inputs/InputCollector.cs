using IacGuard.Model;
using IacGuard.Reporting;
using IacGuard.Rules;

namespace IacGuard.Cli.Inputs;

/// <summary>Turns path arguments (files, folders, globs, <c>-</c>) into the files to read.</summary>
public sealed class InputCollector(Terminal terminal, Func<string, bool> isExcluded)
{
    private readonly Dictionary<string, InputFile> files = new(PathComparer);
    private readonly List<InputError> errors = [];

    private static StringComparer PathComparer => OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Collects the files of all arguments.</summary>
    public InputSet Collect(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            CollectOne(path);
        }

        var sorted = files.Values.ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.ShownPath, right.ShownPath));
        return new InputSet(sorted, errors);
    }

    private void CollectOne(string path)
    {
        if (path == "-")
        {
            Add(new InputFile("-", "-", InputKind.StandardInput));
            return;
        }

        var full = terminal.FullPath(path);
        if (Directory.Exists(full))
        {
            Walker(full, ShownPaths.OfFolder(path)).Walk();
        }
        else if (File.Exists(full))
        {
            Add(new InputFile(full, ShownPaths.OfFile(path), InputKind.Named));
        }
        else if (GlobInput.IsGlob(path))
        {
            CollectGlob(path);
        }
        else
        {
            Fail(path, "There is no such file or folder.");
        }
    }

    private void CollectGlob(string path)
    {
        var glob = GlobInput.Parse(path);
        var folder = terminal.FullPath(glob.Folder);
        var before = files.Count;
        var matched = false;
        if (Directory.Exists(folder))
        {
            Walker(folder, ShownPaths.OfFolder(glob.Folder), relative => glob.Matches(relative) && (matched = true)).Walk();
        }

        if (files.Count == before && !matched)
        {
            Fail(path, "The pattern matches no file.");
        }
    }

    private FolderWalker Walker(string full, string shown, Func<string, bool>? matches = null) => new(full, shown)
    {
        Matches = matches,
        IsExcluded = isExcluded,
        OnFile = Add,
        OnError = Fail,
    };

    // A file that is named stays named, also when a folder that is given holds it too.
    private void Add(InputFile file)
    {
        if (!files.TryGetValue(file.FullPath, out var known) || (known.Kind == InputKind.Found && file.Kind == InputKind.Named))
        {
            files[file.FullPath] = file;
        }
    }

    private void Fail(string shownPath, string message) => errors.Add(new InputError(ToolRules.UnreadableTemplate, shownPath, SourceSpan.None, message));
}

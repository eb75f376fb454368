using IacGuard.Reporting;

namespace IacGuard.Cli.Setup;

/// <summary>Finds the configuration of a run.</summary>
internal static class ConfigurationFinder
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "iacguard.yaml";

    /// <summary>The absolute path: the file given, else the first found upward from an input, else from the working directory; null without one.</summary>
    /// <exception cref="UsageException">The file given is not there.</exception>
    public static string? Find(Terminal terminal, string? given, IReadOnlyList<string> inputs)
    {
        if (given is not null)
        {
            var path = terminal.FullPath(given);
            return File.Exists(path) ? path : throw new UsageException($"There is no configuration file '{VisibleText.Escape(given)}'.");
        }

        foreach (var input in inputs)
        {
            if (input != "-" && Upward(FolderOf(terminal.FullPath(input))) is { } found)
            {
                return found;
            }
        }

        return Upward(terminal.WorkingDirectory);
    }

    // Of a glob, the nearest folder that is there counts.
    private static string? FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path);

    private static string? Upward(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

using IacGuard.Cli.Inputs;

namespace IacGuard.Cli.Scanning;

/// <summary>Where a template may find its nested ones: below the working directory when it is itself there, else below its own folder.</summary>
/// <param name="Root">The folder that nothing is read outside of; absolute.</param>
/// <param name="Folder">The template's folder below the root, with <c>/</c>; empty for the root.</param>
/// <param name="Prefix">What goes before a path below the root to show it as the template's is shown.</param>
internal sealed record TemplatePlace(string Root, string Folder, string Prefix)
{
    /// <summary>The place of a file.</summary>
    public static TemplatePlace Of(InputFile file, string workingDirectory)
    {
        var own = Path.GetDirectoryName(file.FullPath)!;
        var below = ShownPaths.Slashes(Path.GetRelativePath(workingDirectory, file.FullPath));
        var isBelow = !below.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(below) && file.ShownPath.EndsWith(below, StringComparison.Ordinal);
        var relative = isBelow ? below : Path.GetFileName(file.FullPath);
        var slash = relative.LastIndexOf('/');
        return new TemplatePlace(
            isBelow ? workingDirectory : own,
            slash < 0 ? "" : relative[..slash],
            file.ShownPath.EndsWith(relative, StringComparison.Ordinal) ? file.ShownPath[..^relative.Length] : "");
    }
}

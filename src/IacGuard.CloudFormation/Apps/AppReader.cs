using IacGuard.Documents;

namespace IacGuard.CloudFormation.Apps;

/// <summary>
/// Reads the templates of an app together: those of a cdk.out folder, or one template, each with its nested stacks. Files come from a
/// callback that gets paths relative to the root folder, with <c>/</c> between segments, never absolute and never with <c>..</c>; it
/// answers null for a file that is not there. A caller that reads from disk must not follow links out of the root.
/// </summary>
public static class AppReader
{
    /// <summary>The name of the file that makes a folder a cdk.out folder.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>Whether a document is the manifest of a cdk.out folder.</summary>
    public static bool LooksLikeManifest(Document document) =>
        document.Root is MappingNode root && root["version"] is ScalarNode && root["artifacts"] is MappingNode;

    /// <summary>Reads every stack of a cdk.out folder's manifest, those of nested assemblies and nested stacks included.</summary>
    public static AppResult ReadAssembly(Func<string, byte[]?> readFile, AppOptions? options = null)
    {
        options ??= AppOptions.Default;
        var files = new AppFiles(readFile, options);
        var artifacts = new ManifestReader(files).Read();
        var stacks = new StackReader(files, options);
        foreach (var artifact in DeploymentOrder.Sort(artifacts))
        {
            stacks.ReadArtifact(artifact);
        }

        return stacks.Result(artifacts);
    }

    /// <summary>Reads a template and the nested stacks whose templates are files below the root.</summary>
    /// <param name="template">The template, already read.</param>
    /// <param name="folder">The template's folder below the root, with <c>/</c>; empty for the root itself.</param>
    /// <param name="readFile">Reads a file below the root.</param>
    /// <param name="templateOptions">What is known about the template.</param>
    /// <param name="options">What is known about the app.</param>
    public static AppResult ReadTemplate(
        Document template, string folder, Func<string, byte[]?> readFile, TemplateOptions? templateOptions = null, AppOptions? options = null)
    {
        options ??= AppOptions.Default;
        var stacks = new StackReader(new AppFiles(readFile, options), options);
        stacks.ReadTemplate(template, folder, templateOptions ?? TemplateOptions.Default);
        return stacks.Result([]);
    }
}

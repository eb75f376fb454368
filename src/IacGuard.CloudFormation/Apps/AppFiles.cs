using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>The files below the root of an app, each read once.</summary>
internal sealed class AppFiles(Func<string, byte[]?> read, AppOptions options)
{
    private readonly Dictionary<string, Document?> documents = new(StringComparer.Ordinal);

    internal List<DocumentError> Errors { get; } = [];

    /// <summary>The document at a path from the root that is already safe; null when there is none.</summary>
    internal Document? Read(string path)
    {
        if (!documents.TryGetValue(path, out var document))
        {
            var bytes = read(path);
            document = bytes is null ? null : DocumentReader.Read(options.PathPrefix + path, bytes, options.Limits);
            documents.Add(path, document);
        }

        return document;
    }

    /// <summary>The path from the root of what an input names; null, with an error, when it leads out of the root.</summary>
    internal string? Resolve(string folder, string path, SourceSpan span)
    {
        if (RelativePath.TryResolve(folder, path, out var resolved, out var refusal))
        {
            return resolved;
        }

        Report(span, $"the path {path} is not read, because it {refusal}");
        return null;
    }

    internal void Report(SourceSpan span, string message) => Errors.Add(new DocumentError(message, span));
}

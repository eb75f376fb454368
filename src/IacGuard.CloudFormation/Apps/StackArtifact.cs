using IacGuard.Model;

namespace IacGuard.CloudFormation.Apps;

/// <summary>A stack as a cdk.out manifest describes it.</summary>
/// <param name="Id">Its artifact id.</param>
/// <param name="TemplatePath">Its template's path from the root.</param>
/// <param name="TemplateSpan">Where the manifest names the template.</param>
internal sealed record StackArtifact(string Id, string TemplatePath, SourceSpan TemplateSpan)
{
    /// <summary>Its place in the manifest.</summary>
    public int Order { get; init; }

    /// <summary>The folder of its assembly below the root.</summary>
    public string Folder { get; init; } = "";

    public string? StackName { get; init; }

    public string? AccountId { get; init; }

    public string? Region { get; init; }

    public IReadOnlyList<string> Dependencies { get; init; } = [];

    public Dictionary<string, string> Parameters { get; init; } = [];

    public Value Tags { get; init; } = AbsentValue.Instance;

    /// <summary>Construct paths by logical id.</summary>
    public Dictionary<string, string> ConstructPaths { get; init; } = [];
}

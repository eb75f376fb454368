using IacGuard.CloudFormation.Parameters;
using IacGuard.Documents;

namespace IacGuard.CloudFormation.Apps;

/// <summary>What is known about an app beside its files.</summary>
public sealed record AppOptions
{
    /// <summary>Nothing beside the files.</summary>
    public static AppOptions Default { get; } = new();

    /// <summary>Goes before each path below the root in spans and messages, such as <c>cdk.out/</c>.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>Parameter values that the deployment gives; they win over those of a manifest and of a parent stack.</summary>
    public ParameterValues Parameters { get; init; } = ParameterValues.Empty;

    /// <summary>Bounds on each file.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;
}

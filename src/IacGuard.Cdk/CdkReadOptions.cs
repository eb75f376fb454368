using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>What the reading of C# depends on besides the code.</summary>
public sealed record CdkReadOptions
{
    /// <summary>The feature flags that are on in the <c>context</c> of <c>cdk.json</c>, such as <c>@aws-cdk/aws-iam:minimizePolicies</c>.</summary>
    public IReadOnlyCollection<string> FeatureFlags { get; init; } = [];

    /// <summary>
    /// Whether the compilation holds all code of the app, so that what it does not tag has no tag; null for: when it makes an executable.
    /// </summary>
    public bool? HoldsWholeApp { get; init; }

    /// <summary>Whether a compilation holds all code of an app.</summary>
    internal bool IsWholeApp(Compilation compilation) =>
        HoldsWholeApp ?? compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
}

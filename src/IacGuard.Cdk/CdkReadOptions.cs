namespace IacGuard.Cdk;

/// <summary>What the reading of C# depends on besides the code.</summary>
public sealed record CdkReadOptions
{
    /// <summary>The feature flags that are on in the <c>context</c> of <c>cdk.json</c>, such as <c>@aws-cdk/aws-iam:minimizePolicies</c>.</summary>
    public IReadOnlyCollection<string> FeatureFlags { get; init; } = [];
}

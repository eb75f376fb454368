using IacGuard.Cdk;
using IacGuard.CodeFixes.Editing;
using IacGuard.Model;

namespace IacGuard.CodeFixes.Props;

/// <summary>What a property of CloudFormation shall be.</summary>
/// <param name="Path">Its path, such as <c>SSESpecification.SSEEnabled</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="ConstructPath">The path of the resource's construct in the app; null when not known.</param>
/// <param name="FeatureFlags">The feature flags of the app that are on.</param>
internal sealed record WantedValue(string Path, ScalarValue Value, string? ConstructPath, IReadOnlyCollection<string> FeatureFlags);

/// <summary>Asks a construct backwards: which prop makes a property of CloudFormation what it shall be?</summary>
internal interface IPropFinder
{
    /// <summary>The edit of the props; null when no single one is known to do it.</summary>
    /// <param name="symbols">The CDK of the compilation.</param>
    /// <param name="creation">The construct.</param>
    /// <param name="wanted">What shall be.</param>
    PropEdit? Find(CdkSymbols symbols, ConstructCreation creation, WantedValue wanted);
}

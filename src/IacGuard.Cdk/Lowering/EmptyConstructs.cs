namespace IacGuard.Cdk.Lowering;

/// <summary>Constructs that synthesize to nothing of their own.</summary>
internal static class EmptyConstructs
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "constructs.Construct", "aws-cdk-lib.App", "aws-cdk-lib.Resource", "aws-cdk-lib.Stack", "aws-cdk-lib.Stage",
    };

    /// <summary>Whether a class is such, by its jsii name.</summary>
    public static bool Contains(string fqn) => Names.Contains(fqn);
}

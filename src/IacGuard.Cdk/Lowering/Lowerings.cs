namespace IacGuard.Cdk.Lowering;

/// <summary>The lowerings of this front end, in the order in which they are asked.</summary>
internal static class Lowerings
{
    /// <summary>Makes the lowerings for one version of the CDK.</summary>
    public static IReadOnlyList<IConstructLowering> For(string cdkVersion, CdkReadOptions options)
    {
        return [new Constructs.ConstructLowering(Knowledge.CdkKnowledge.For(cdkVersion, options.FeatureFlags), null)];
    }

    /// <summary>The functions of the core library.</summary>
    public static ITokenFunctions Tokens { get; } = new NoTokens();

    private sealed class NoTokens : ITokenFunctions
    {
        public Model.Value? TryEvaluate(
            Values.CdkObject? receiver, string declaringFqn, string member, IReadOnlyList<Values.CdkArgument> arguments, Model.SourceSpan span) => null;
    }
}

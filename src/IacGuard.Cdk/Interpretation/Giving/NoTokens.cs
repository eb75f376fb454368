using IacGuard.Cdk.Lowering;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Leaves all functions of the core library unknown: for code that is read without its resources.</summary>
internal sealed class NoTokens : ITokenFunctions
{
    public static NoTokens Instance { get; } = new();

    public Value? TryEvaluate(CdkObject? receiver, string declaringFqn, string member, IReadOnlyList<CdkArgument> arguments, SourceSpan span) => null;

    public void Declare(CdkObject construct)
    {
    }
}

using IacGuard.Cdk.Lowering.Core;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Iam;

/// <summary>The names that the CDK gives to policies: their logical ids, which end in a hash.</summary>
internal static class PolicyNames
{
    /// <summary>The name of a policy as far as it is known: below a stack all but the hash.</summary>
    /// <param name="logicalId">The logical id without the hash.</param>
    /// <param name="symbols">The stack.</param>
    /// <param name="span">Where the name is made.</param>
    public static Value Of(string logicalId, StackSymbols symbols, SourceSpan span)
    {
        var hash = Made("hash", span);
        return symbols.IsStack
            ? Texts.Join(span, logicalId, hash)
            : Texts.Join(span, Made("scope", span), logicalId, hash);
    }

    private static UnknownValue Made(string name, SourceSpan span) => new(UnknownSource.MadeName, "the CDK makes the name", span) { Name = name };
}

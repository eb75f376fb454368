using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>Aspects whose code is in view.</summary>
internal static class AspectsHere
{
    /// <summary>Whether an aspect sets no tags: a check of cdk-nag, or a class of the compilation whose code, with its bases, does not have the word in it.</summary>
    public static bool TagNothing(CdkValue? aspect) => aspect switch
    {
        CdkObject { Member: null } check when check.Fqn.StartsWith("cdk-nag.", StringComparison.Ordinal) => true,
        _ when InstanceValue.Of(aspect) is { } own => TagsNothing(own.Type),
        _ => false,
    };

    private static bool TagsNothing(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null && t.DeclaringSyntaxReferences.Length > 0; t = t.BaseType)
        {
            if (t.DeclaringSyntaxReferences.Any(static d => d.GetSyntax().ToString().IndexOf("Tag", StringComparison.Ordinal) >= 0))
            {
                return false;
            }
        }

        return true;
    }
}

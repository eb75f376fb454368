using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk;

/// <summary>The classes by which code accepts findings. What they are given is not changed by them.</summary>
public static class Acknowledgement
{
    /// <summary>The CDK's, since 2.262: <c>Validations.Of(queue).Acknowledge(...)</c>.</summary>
    public const string Validations = "Amazon.CDK.Validations";

    /// <summary>That of cdk-nag: <c>NagSuppressions.AddResourceSuppressions(queue, ...)</c>.</summary>
    public const string NagSuppressions = "Cdklabs.CdkNag.NagSuppressions";

    /// <summary>Whether a method is one of these classes'.</summary>
    public static bool IsOne(IMethodSymbol method) =>
        method.ContainingType is { Name: "Validations" or "NagSuppressions" } type && type.ToDisplayString() is Validations or NagSuppressions;
}

using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>What <c>SecretValue</c> holds: a plain text, a parameter, or something that is read from a secret store at deployment.</summary>
internal static class Secrets
{
    public static Value Lower(CdkObject made, IValueLowering values)
    {
        switch (made.Member)
        {
            case "plainText" or "unsafePlainText" when made["secret"] is { } plain:
                return values.Lower(plain);
            case "cfnParameter" when made["param"] is CdkObject { Construct: not null } parameter && values is ValueLowering { Symbols: { } symbols }:
                return symbols.Parameter(parameter).At(made.Span);
            case "resourceAttribute" when made["attr"] is { } attribute:
                return values.Lower(attribute);
            default:
                return new UnknownValue(UnknownSource.SecretReference, "is read from a secret store at deployment", made.Span) { Name = Name(made) };
        }
    }

    private static string? Name(CdkObject made) =>
        (made["secretId"] ?? made["parameterName"]).Text() is { } id ? "{{resolve:" + (made.Member == "ssmSecure" ? "ssm-secure:" : "secretsmanager:") + id + "}}" : null;
}

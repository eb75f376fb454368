using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Secrets;

/// <summary><c>secret.plaintext</c>: true when a known text stands where a secret belongs.</summary>
public sealed class PlaintextSecretPredicate : Predicate
{
    private const string DynamicReference = "{{resolve:";

    /// <inheritdoc />
    public override string Name => "secret.plaintext";

    /// <inheritdoc />
    public override string Summary =>
        "A secret stands here as plain text: a literal, or the default of a parameter without NoEcho. Not: a NoEcho parameter, a dynamic reference, "
        + "an attribute of a resource. Facts: kind (literal or default of parameter X); never the secret itself.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        switch (resolved)
        {
            case ScalarValue scalar:
                if (!IsPlain(scalar))
                {
                    return Truth.False;
                }

                context.Report(resolved, "", ("kind", scalar.Origin is { } origin ? "the default of parameter " + origin.Name : "a literal"));
                return Truth.True;
            case TextValue text:
                return Parts(text);
            case UnknownValue { Source: var source } unknown:
                return IsSafe(source) ? Truth.False : Truth.Unknown(unknown.Reason);
            default:
                return Truth.False;
        }
    }

    private static bool IsPlain(ScalarValue scalar) =>
        scalar.Kind != ScalarKind.Null && scalar.Text.Trim().Length > 0
        && scalar.Text.IndexOf(DynamicReference, StringComparison.Ordinal) < 0
        && !(scalar.Origin is { Source: var source } && IsSafe(source));

    private static Truth Parts(TextValue text)
    {
        foreach (var part in text.Parts)
        {
            if (part.Literal is { } literal && literal.IndexOf(DynamicReference, StringComparison.Ordinal) >= 0)
            {
                return Truth.False;
            }

            if (part.Hole is ReferenceValue or UnknownValue { Source: UnknownSource.NoEchoParameter or UnknownSource.SecretReference })
            {
                return Truth.False;
            }
        }

        return Truth.Unknown(text.WhyUnknown());
    }

    private static bool IsSafe(UnknownSource source) => source
        is UnknownSource.NoEchoParameter or UnknownSource.SecretReference or UnknownSource.DynamicReference or UnknownSource.SsmParameter;
}

using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Secrets;

/// <summary><c>secret.inAuthentication</c>: true when the credentials of an <c>AWS::CloudFormation::Authentication</c> are plain text.</summary>
public sealed class AuthenticationPredicate : Predicate
{
    private static readonly string[] Keys = ["password", "secretKey"];
    private static readonly PlaintextSecretPredicate Plaintext = new();

    /// <inheritdoc />
    public override string Name => "secret.inAuthentication";

    /// <inheritdoc />
    public override string Summary =>
        "Metadata AWS::CloudFormation::Authentication: a password or secretKey of one of its entries is plain text (see secret.plaintext), however weak. Facts: kind.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        if (context.Resolve(value) is not MapValue entries)
        {
            return Truth.False;
        }

        var result = entries.IsOpen ? Truth.Unknown("more entries may be added that are not visible here") : Truth.False;
        foreach (var entry in entries.Entries)
        {
            if (context.Resolve(entry.Value) is not MapValue credentials)
            {
                continue;
            }

            foreach (var key in Keys)
            {
                result = result.Or(Plaintext.Test(credentials[key], argument, context));
            }
        }

        return result;
    }
}

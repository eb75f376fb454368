using System.Text.RegularExpressions;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Secrets;

/// <summary><c>secret.awsKeys</c>: true when a script sets the access keys of AWS, those of examples included.</summary>
public sealed class AwsKeysPredicate : Predicate
{
    private static readonly Lazy<Regex> Keys = new(static () => new Regex(
        """((AKIA|ASIA)[A-Z0-9]{16}|(?i:aws_secret_access_key)\s*=\s*["']?[A-Za-z0-9/+]{40})""", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250)));

    /// <inheritdoc />
    public override string Name => "secret.awsKeys";

    /// <inheritdoc />
    public override string Summary =>
        "A text, or the script that it is in base 64, sets an access key of AWS, real or of an example. Decided over holes where a key stands between them.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Flag;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        var found = resolved switch
        {
            ScalarValue scalar => Truth.Of(Holds(UserDataText.Decode(scalar.Text))),
            TextValue text => text.Parts.Any(static p => p.Literal is { } literal && Holds(literal)) ? Truth.True : Truth.Unknown(text.WhyUnknown()),
            UnknownValue unknown => Truth.Unknown(unknown.Reason),
            _ => Truth.False,
        };
        if (found.IsTrue)
        {
            context.Report(resolved, "");
        }

        return found;
    }

    // A sign, one of which every key shows, spares nearly all texts the regular expression.
    private static bool Holds(string text)
    {
        if (text.IndexOf("AKIA", StringComparison.Ordinal) < 0 && text.IndexOf("ASIA", StringComparison.Ordinal) < 0
            && text.IndexOf("aws_secret_access_key", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        try
        {
            return Keys.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}

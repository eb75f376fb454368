using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Arns;

/// <summary><c>arn.service</c>: true when an ARN, or a reference to a resource, belongs to one of some services.</summary>
public sealed class ArnServicePredicate : Predicate
{
    /// <inheritdoc />
    public override string Name => "arn.service";

    /// <inheritdoc />
    public override string Summary =>
        "The ARN (or the resource referred to) belongs to one of the services, named as in ARNs: sqs, sns, states, lambda. "
        + "A text that is no ARN belongs to none. Facts: service.";

    /// <inheritdoc />
    public override PredicateArgument Argument => PredicateArgument.Texts;

    /// <inheritdoc />
    public override Truth Test(Value value, Value argument, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        var (service, reason) = Service(resolved, context);
        if (reason is not null)
        {
            return Truth.Unknown(reason);
        }

        if (service is null || !argument.Texts().Contains(service))
        {
            return Truth.False;
        }

        context.Report(resolved, "", ("service", service));
        return Truth.True;
    }

    private static (string? Service, string? Reason) Service(Value value, EvaluationContext context)
    {
        switch (value)
        {
            case ScalarValue { Text: var text }:
                var fields = text.Split(':');
                return (fields.Length > 3 && fields[0] == "arn" ? fields[2] : null, null);
            case TextValue text:
                return OfText(text, context);
            case ReferenceValue reference:
                return OfReference(reference, context);
            case AbsentValue or MapValue or ListValue:
                return (null, null);
            default:
                return (null, value.WhyUnknown());
        }
    }

    // Only the partition may be a hole, and only one that can hold no colon; then the service is what stands behind the next one.
    private static (string? Service, string? Reason) OfText(TextValue text, EvaluationContext context)
    {
        var head = "";
        foreach (var part in text.Parts)
        {
            if (part.Literal is { } literal)
            {
                head += literal;
            }
            else if (context.Resolve(part.Hole!) is ScalarValue { Text: var known })
            {
                head += known;
            }
            else if (part.Hole is UnknownValue { Source: UnknownSource.PseudoParameter, Name: not "AWS::StackId" })
            {
                head += "?";
            }
            else
            {
                break;
            }

            var fields = head.Split(':');
            if (fields.Length > 3)
            {
                return fields[0] != "arn" ? (null, null) : fields[2].IndexOf('?') >= 0 ? (null, text.WhyUnknown()) : (fields[2], null);
            }
        }

        return "arn:".StartsWith(head, StringComparison.Ordinal) || head.StartsWith("arn:", StringComparison.Ordinal) ? (null, text.WhyUnknown()) : (null, null);
    }

    private static (string? Service, string? Reason) OfReference(ReferenceValue reference, EvaluationContext context)
    {
        if (context.Follow(reference) is not { } resource)
        {
            return (null, reference.WhyUnknown());
        }

        // The one attribute that is the ARN of something else's service: the secret that RDS and Redshift keep a password in.
        return reference.Attribute?.EndsWith("SecretArn", StringComparison.Ordinal) == true && resource.Type != "AWS::SecretsManager::Secret"
            ? ("secretsmanager", null)
            : (ServiceOfType.Find(resource.Type), null);
    }
}

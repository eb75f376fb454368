using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Core;

/// <summary>
/// What is known of resources that are imported (<c>Topic.FromTopicArn</c>, <c>Bucket.FromBucketName</c>, <c>Function.FromFunctionAttributes</c>): what they
/// were imported by, and a name or ARN that follows from it.
/// </summary>
/// <param name="lower">Turns what an expression came to into a value.</param>
internal sealed class ImportedAttributes(Func<CdkValue, Value> lower) : IConstructLowering
{
    /// <summary>Stands for the method that imports a resource where other code gave it, so that nothing but its class is known.</summary>
    public const string Elsewhere = "fromElsewhere";

    private const string CodeRepository = "aws-cdk-lib.aws_codecommit.Repository";
    private const string LogGroup = "logGroupArn";
    private const string Streams = ":*";

    // ARNs that hold nothing but the name; source: the `from` methods of aws-cdk-lib.
    private static readonly Dictionary<string, (string Service, string Resource, bool IsGlobal)> Arns = new(StringComparer.Ordinal)
    {
        ["bucketArn"] = ("s3", "", true),
        ["tableArn"] = ("dynamodb", "table/", false),
        ["functionArn"] = ("lambda", "function:", false),
        ["repositoryArn"] = ("ecr", "repository/", false),
        [LogGroup] = ("logs", "log-group:", false),
        ["stateMachineArn"] = ("states", "stateMachine:", false),
        ["projectArn"] = ("codebuild", "project/", false),
        ["eventBusArn"] = ("events", "event-bus/", false),
        ["parameterArn"] = ("ssm", "parameter/", false),
    };

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span)
    {
        var found = IsImported(construct) ? Find(construct, property, span) : null;
        return found is not null && property == LogGroup ? WithStreams(found, span) : found;
    }

    private Value? Find(CdkObject construct, string property, SourceSpan span)
    {
        if (Given(construct, property) is { } given)
        {
            return lower(given);
        }

        if (property.EndsWith("Arn", StringComparison.Ordinal) && Given(construct, property.Substring(0, property.Length - 3) + "Name") is { } name)
        {
            // Two services have repositories.
            return construct.MemberOf == CodeRepository ? Arn(("codecommit", "", false), lower(name), span) : Arns.TryGetValue(property, out var form) ? Arn(form, lower(name), span) : null;
        }

        return property.EndsWith("Name", StringComparison.Ordinal) && Given(construct, property.Substring(0, property.Length - 4) + "Arn") is { } arn
            ? NameIn(lower(arn))
            : null;
    }

    /// <summary>Whether an object is a resource that a static method of its class imports.</summary>
    public static bool IsImported(CdkObject made) =>
        made is { Construct: null, Receiver: null, Member: { } member } && member.StartsWith("from", StringComparison.Ordinal) && member.Length > 4 && char.IsUpper(member[4]);

    private static CdkValue? Given(CdkObject made, string name) => made[name] ?? made["attrs"].Member(name);

    private static Value Arn((string Service, string Resource, bool IsGlobal) form, Value name, SourceSpan span) => form.IsGlobal
        ? Texts.Join(span, "arn:", Texts.Pseudo("AWS::Partition", span), ":" + form.Service + ":::", name)
        : Texts.Join(
            span, "arn:", Texts.Pseudo("AWS::Partition", span), ":" + form.Service + ":", Texts.Pseudo("AWS::Region", span), ":", Texts.Pseudo("AWS::AccountId", span), ":" + form.Resource, name);

    // The ARN of a group is that of its streams, whatever it was imported by.
    private static Value WithStreams(Value arn, SourceSpan span) => arn switch
    {
        ScalarValue { Text: var text } when text.EndsWith(Streams, StringComparison.Ordinal) => arn,
        TextValue { Parts: var parts } when parts[parts.Count - 1].Literal?.EndsWith(Streams, StringComparison.Ordinal) == true => arn,
        _ => Texts.Join(span, arn, Streams),
    };

    private static Value? NameIn(Value arn) => arn is ScalarValue known && known.Text.Split(':') is { Length: >= 6 } parts
        ? Texts.Known(parts[parts.Length - 1].Substring(parts[parts.Length - 1].LastIndexOf('/') + 1), known.Span)
        : null;
}

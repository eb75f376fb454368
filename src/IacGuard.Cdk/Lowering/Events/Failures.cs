using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>Where records go that a function could not handle: <c>new SqsDlq(queue)</c>, <c>new SnsDlq(topic)</c>, <c>new S3OnFailureDestination(bucket)</c>.</summary>
internal static class Failures
{
    private static readonly Dictionary<string, (string Argument, string Arn, string Grant)> Kinds = new(StringComparer.Ordinal)
    {
        ["aws-cdk-lib.aws_lambda_event_sources.SqsDlq"] = ("queue", "queueArn", "grantSendMessages"),
        ["aws-cdk-lib.aws_lambda_event_sources.SnsDlq"] = ("topic", "topicArn", "grantPublish"),
        ["aws-cdk-lib.aws_lambda_event_sources.S3OnFailureDestination"] = ("bucket", "bucketArn", "grantReadWrite"),
    };

    /// <summary>The <c>DestinationConfig</c> of a mapping.</summary>
    public static Value Destination(CdkValue target, Wiring wiring) => target is ChoiceOf choice
        ? new ChoiceValue(choice.Condition, Destination(choice.WhenTrue, wiring), Destination(choice.WhenFalse, wiring), choice.Span)
        : target is PlainValue { Value: AbsentValue }
            ? AbsentValue.Instance
            : Texts.Map(target.Span, ("OnFailure", Texts.Map(target.Span, ("Destination", Arn(target, wiring)))));

    /// <summary>Lets the function write there.</summary>
    public static void Grant(CdkValue target, CdkObject function, CdkCall call, Wiring wiring, LoweringContext context)
    {
        foreach (var (one, guard) in target.Cases(call.Guard))
        {
            if (one is CdkObject made && Kinds.TryGetValue(made.Fqn, out var kind))
            {
                wiring.Call(made[kind.Argument], kind.Grant, call with { Guard = guard }, context, new CdkArgument("grantee", function));
            }
        }
    }

    private static Value Arn(CdkValue target, Wiring wiring) => target is CdkObject made && Kinds.TryGetValue(made.Fqn, out var kind)
        ? wiring.Attribute(made[kind.Argument], kind.Arn, made.Span)
        : Texts.Unknown("is not known from the code", target.Span);
}

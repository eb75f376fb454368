using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// Event sources of functions: <c>function.AddEventSource(new SqsEventSource(queue))</c>. A queue or stream makes a mapping and grants reading, a topic
/// a subscription. Source: what aws-cdk-lib 2.160.0 synthesizes.
/// </summary>
internal sealed class EventSources(Wiring wiring, Subscriptions subscriptions, IPrincipalPolicies policies) : IConstructLowering
{
    private const string Module = "aws-cdk-lib.aws_lambda_event_sources.";

    // How the CDK names the mapping, what it reads from, and the methods that let the function read.
    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        ["SqsEventSource"] = new("SqsEventSource", "queue", "queueArn", null, "grantConsumeMessages"),
        ["DynamoEventSource"] = new("DynamoDBEventSource", "table", "tableStreamArn", "100", "grantStreamRead"),
        ["KinesisEventSource"] = new("KinesisEventSource", "stream", "streamArn", "100", "grantRead"),
    };

    private sealed record Kind(string Id, string Source, string Arn, string? BatchSize, string Grant);

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method != "addEventSource" || context.Draft.Find(receiver, "Resource") is not { Type: "AWS::Lambda::Function" })
        {
            return false;
        }

        var cases = call.First().Cases(call.Guard).ToList();
        if (cases.Count == 0 || !cases.TrueForAll(static c => IsKnown(c.Value)))
        {
            return false;
        }

        foreach (var (source, guard) in cases)
        {
            Add(receiver, (CdkObject)source, call with { Guard = guard }, context);
        }

        return true;
    }

    private static bool IsKnown(CdkValue value) =>
        value is CdkObject { Member: null } source && source.Fqn.StartsWith(Module, StringComparison.Ordinal)
        && source.Fqn.Substring(Module.Length) is var name && (name == "SnsEventSource" || Kinds.ContainsKey(name));

    private void Add(CdkObject function, CdkObject source, CdkCall call, LoweringContext context)
    {
        if (!Kinds.TryGetValue(source.Fqn.Substring(Module.Length), out var kind))
        {
            if (source["topic"] is CdkObject topic)
            {
                subscriptions.AddFunction(topic, function, source["props"], call, context);
            }

            return;
        }

        if (source[kind.Source] is not { } origin)
        {
            return;
        }

        var properties = Mapping(function, origin, source["props"], kind, call.NameSpan, context);
        Wiring.Add("AWS::Lambda::EventSourceMapping", Place.Join(function.Construct!.Path, $"{kind.Id}:{Wiring.UniqueId(origin)}/Resource"), call, call.Guard ?? function.Guard, properties, context);
        if (source["props"].Member("onFailure") is { } target)
        {
            Failures.Grant(target, function, call, wiring, context);
        }

        wiring.Call(origin, kind.Grant, call, context, new CdkArgument("grantee", function));
        if (kind.Grant == "grantRead" && origin is CdkObject { Construct: not null } stream)
        {
            var statement = Statements.Allow(["kinesis:DescribeStream"], wiring.Attribute(stream, "streamArn", call.NameSpan), call.NameSpan);
            context.Draft.IsOpen |= !policies.TryAdd(function, statement, call, context);
        }
    }

    private List<MapEntry> Mapping(CdkObject function, CdkValue origin, CdkValue? props, Kind kind, SourceSpan span, LoweringContext context)
    {
        var read = new MappingProps(props, context);
        var entries = new List<MapEntry>
        {
            kind.BatchSize is { } usual && props.Member("batchSize") is null ? new("BatchSize", span, new ScalarValue(usual, ScalarKind.Number, span)) : read.Plain("BatchSize", "batchSize"),
            read.Plain("BisectBatchOnFunctionError", "bisectBatchOnError"),
            new("DestinationConfig", props.MemberSpan("onFailure"), props.Member("onFailure") is { } target ? Failures.Destination(target, wiring) : AbsentValue.Instance),
            read.Plain("Enabled", "enabled"),
            new("EventSourceArn", span, wiring.Attribute(origin, kind.Arn, origin.Span)),
            read.Filters(),
            new("FunctionName", span, new ReferenceValue(function.Construct!.LogicalId("Resource"), null, span)),
            read.ResponseTypes(),
            read.Plain("KmsKeyArn", "filterEncryption"),
            read.Seconds("MaximumBatchingWindowInSeconds", "maxBatchingWindow"),
            read.Seconds("MaximumRecordAgeInSeconds", "maxRecordAge"),
            read.Plain("MaximumRetryAttempts", "retryAttempts"),
            read.Plain("ParallelizationFactor", "parallelizationFactor"),
            read.Concurrency(),
            read.Member("StartingPosition", "startingPosition"),
            read.Plain("StartingPositionTimestamp", "startingPositionTimestamp"),
            read.Seconds("TumblingWindowInSeconds", "tumblingWindow"),
        };
        return entries;
    }
}

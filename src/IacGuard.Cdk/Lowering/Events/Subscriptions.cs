using IacGuard.Cdk.Lowering.Constructs;
using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Events;

/// <summary>
/// Subscriptions of topics: <c>topic.AddSubscription(new SqsSubscription(queue))</c>, with the permissions that they need. Source: what aws-cdk-lib 2.160.0
/// synthesizes.
/// </summary>
internal sealed class Subscriptions(Wiring wiring) : IConstructLowering
{
    private const string Type = "AWS::SNS::Subscription";
    private const string Module = "aws-cdk-lib.aws_sns_subscriptions.";
    private const string Service = "sns.amazonaws.com";
    private const string DecryptionFlag = "@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption";

    /// <inheritdoc />
    public bool TryLower(CdkObject construct, LoweringContext context) => false;

    /// <inheritdoc />
    public Value? Attribute(CdkObject construct, string property, SourceSpan span) => null;

    /// <inheritdoc />
    public bool TryApply(CdkObject receiver, CdkCall call, LoweringContext context)
    {
        if (call.Method != "addSubscription" || !receiver.Fqn.StartsWith("aws-cdk-lib.aws_sns.", StringComparison.Ordinal))
        {
            return false;
        }

        var cases = call.First().Cases(call.Guard).ToList();
        if (cases.Count == 0 || !cases.TrueForAll(static c => IsKnown(c.Value)))
        {
            return false;
        }

        foreach (var (subscription, guard) in cases)
        {
            Add(receiver, (CdkObject)subscription, call with { Guard = guard }, context);
        }

        return true;
    }

    /// <summary>Subscribes a function, as a subscription or an event source does.</summary>
    public void AddFunction(CdkObject topic, CdkValue function, CdkValue? props, CdkCall call, LoweringContext context)
    {
        var span = call.NameSpan;
        var principal = new CdkObject(IamNames.Module + "ServicePrincipal", [new("service", new PlainValue(Texts.Known(Service, span)))], span);
        var permission = new MapOf(
            [
                new NamedValue("principal", span, principal),
                new NamedValue("sourceArn", span, new PlainValue(wiring.Attribute(topic, "topicArn", span))),
            ],
            span);
        var id = new PlainValue(Texts.Known("AllowInvoke:" + Wiring.UniqueId(topic), span));
        wiring.Call(function, "addPermission", call, context, new CdkArgument("id", id), new CdkArgument("permission", permission));
        if (function is CdkObject { Construct: { } below } && Wiring.IdOf(topic) is { } name)
        {
            Add(topic, Place.Join(below.Path, name), "lambda", wiring.Attribute(function, "functionArn", function.Span), props, call, context);
        }
        else
        {
            context.Draft.IsOpen = true;
        }
    }

    private static bool IsKnown(CdkValue value) => value is CdkObject { Member: null } made && made.Fqn.StartsWith(Module, StringComparison.Ordinal)
        && made.Fqn.Substring(Module.Length) is "SqsSubscription" or "LambdaSubscription" or "EmailSubscription" or "UrlSubscription" or "SmsSubscription";

    private void Add(CdkObject topic, CdkObject subscription, CdkCall call, LoweringContext context)
    {
        var props = subscription["props"];
        switch (subscription.Fqn.Substring(Module.Length))
        {
            case "SqsSubscription" when subscription["queue"] is { } queue:
                AddQueue(topic, queue, props, call, context);
                break;
            case "LambdaSubscription" when subscription["fn"] is { } function:
                AddFunction(topic, function, props, call, context);
                break;
            case "EmailSubscription":
                var isJson = props.Member("json").Text() == "true";
                AddPlain(topic, subscription["emailAddress"], isJson ? "email-json" : "email", props, call, context);
                break;
            case "SmsSubscription":
                AddPlain(topic, subscription["phoneNumber"], "sms", props, call, context);
                break;
            default:
                AddPlain(topic, subscription["url"], props.Member("protocol") is EnumMember { Member: var given } ? given.ToLowerInvariant() : null, props, call, context);
                break;
        }
    }

    private void AddQueue(CdkObject topic, CdkValue queue, CdkValue? props, CdkCall call, LoweringContext context)
    {
        var span = call.NameSpan;
        var (topicArn, queueArn) = (wiring.Attribute(topic, "topicArn", span), wiring.Attribute(queue, "queueArn", queue.Span));
        if (queue is not CdkObject made)
        {
            context.Draft.IsOpen = true;
            return;
        }

        _ = ResourcePolicies.TryAdd(made, Wiring.Statement(["sqs:SendMessage"], Service, queueArn, topicArn, span), call, context.Draft);
        if ((made.Prop("encryptionMasterKey") ?? OwnKey(made, context)) is CdkObject key)
        {
            var isLimited = context.Options.FeatureFlags.Contains(DecryptionFlag);
            var source = isLimited ? topicArn : AbsentValue.Instance;
            _ = ResourcePolicies.TryAdd(key, Wiring.Statement(["kms:Decrypt", "kms:GenerateDataKey"], Service, Texts.Known("*", span), source, span), call, context.Draft);
        }

        if (made.Construct is { } below)
        {
            Add(topic, Place.Join(below.Path, Wiring.UniqueId(topic)), "sqs", queueArn, props, call, context);
        }
        else
        {
            // What is imported is a scope whose own path is not kept.
            context.Draft.IsOpen = true;
        }
    }

    // A queue that is encrypted by a key of the user's, and given none, makes one.
    private static CdkObject? OwnKey(CdkObject queue, LoweringContext context) =>
        queue.Construct is { } identity && Locator.Child(identity, "Key") is var key && context.Draft.Find(key.LogicalId("Resource")) is not null
            ? new CdkObject("aws-cdk-lib.aws_kms.Key", [], queue.Span) { Construct = key, Guard = queue.Guard }
            : null;

    private void AddPlain(CdkObject topic, CdkValue? endpoint, string? protocol, CdkValue? props, CdkCall call, LoweringContext context)
    {
        var value = endpoint is null ? Texts.Unknown("is not known from the code", call.Span) : context.Lower(endpoint);
        if (topic.Construct is not { } above)
        {
            context.Draft.IsOpen = true;
            return;
        }

        // The CDK has no slash in an id.
        var id = value is ScalarValue { Text: var text } ? LogicalIds.Sanitized(text) : Wiring.UniqueId(endpoint ?? new PlainValue(value));
        Add(topic, Place.Join(above.Path, id), protocol ?? ProtocolOf(value), value, props, call, context);
    }

    private static string? ProtocolOf(Value url) => url is not ScalarValue { Text: var text } ? null
        : text.StartsWith("https:", StringComparison.Ordinal) ? "https" : text.StartsWith("http:", StringComparison.Ordinal) ? "http" : null;

    private void Add(CdkObject topic, string path, string? protocol, Value endpoint, CdkValue? props, CdkCall call, LoweringContext context)
    {
        var span = call.NameSpan;
        var dead = props.Member("deadLetterQueue");
        var read = new MappingProps(props, context);
        Wiring.Add(
            Type,
            Place.Join(path, "Resource"),
            call,
            call.Guard ?? topic.Guard,
            [
                read.Plain("DeliveryPolicy", "deliveryPolicy"),
                new MapEntry("Endpoint", span, endpoint),
                new MapEntry("FilterPolicy", props.MemberSpan("filterPolicy"), Filter(props, span)),
                new MapEntry("Protocol", span, protocol is null ? Texts.Unknown("is not known from the code", span) : Texts.Known(protocol, span)),
                read.Plain("RawMessageDelivery", "rawMessageDelivery"),
                new MapEntry("RedrivePolicy", props.MemberSpan("deadLetterQueue"), Redrive(dead)),
                new MapEntry("TopicArn", span, wiring.Attribute(topic, "topicArn", span)),
            ],
            context);
        foreach (var (queue, guard) in dead.Cases(call.Guard))
        {
            if (queue is CdkObject made)
            {
                var statement = Wiring.Statement(["sqs:SendMessage"], Service, wiring.Attribute(made, "queueArn", made.Span), wiring.Attribute(topic, "topicArn", span), span);
                _ = ResourcePolicies.TryAdd(made, statement, call with { Guard = guard }, context.Draft);
            }
        }
    }

    private static Value Filter(CdkValue? props, SourceSpan span) =>
        props.Member("filterPolicy") is null && props.Member("filterPolicyWithMessageBody") is null ? AbsentValue.Instance : Texts.Unknown("is a text that the CDK makes", span);

    private Value Redrive(CdkValue? dead) => dead switch
    {
        null or PlainValue { Value: AbsentValue } => AbsentValue.Instance,
        ChoiceOf choice => new ChoiceValue(choice.Condition, Redrive(choice.WhenTrue), Redrive(choice.WhenFalse), choice.Span),
        _ => Texts.Map(dead.Span, ("deadLetterTargetArn", wiring.Attribute(dead, "queueArn", dead.Span))),
    };
}

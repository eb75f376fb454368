using System.Globalization;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Resilience;

/// <summary><c>queueConsumer</c>.</summary>
public sealed class QueueConsumerView : View
{
    // Seconds. Source: AWS::SQS::Queue VisibilityTimeout and AWS::Lambda::Function Timeout in the CloudFormation reference.
    private const int DefaultVisibility = 30;
    private const int DefaultTimeout = 3;
    private const int AdvisedFactor = 6;

    /// <inheritdoc />
    public override string Name => "queueConsumer";

    /// <inheritdoc />
    public override string Summary =>
        "Every event source mapping, or event of a SAM function, that lets a function of the app poll an SQS queue of the app. Fields: VisibilityTimeout of the queue, Timeout of "
        + "the function, AdvisedVisibility (six times the timeout), all in seconds with the service's defaults; Queue, Function.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) => resource.Type switch
    {
        "AWS::Lambda::EventSourceMapping" => OfMapping(resource),
        "AWS::Serverless::Function" => OfSamEvents(resource),
        _ => [],
    };

    private static IEnumerable<Row> OfSamEvents(Resource function)
    {
        foreach (var source in PropertyPlaces.Find(function, "Events.*.Properties.Queue"))
        {
            if (Target(source.Value, function.Stack) is { Type: "AWS::SQS::Queue" } queue)
            {
                yield return new Row(function, Content(queue, function, source.Value), source.Path, source.Guard);
            }
        }
    }

    private static IEnumerable<Row> OfMapping(Resource resource)
    {
        foreach (var source in PropertyPlaces.Find(resource, "EventSourceArn"))
        {
            if (Target(source.Value, resource.Stack) is not { Type: "AWS::SQS::Queue" } queue)
            {
                continue;
            }

            foreach (var named in PropertyPlaces.Find(resource, "FunctionName"))
            {
                if (InvokedFunction.Of(named.Value, resource.Stack) is { Function: ReferenceValue reference } && resource.Stack.Resolve(reference) is { } function)
                {
                    var guard = Iam.Locations.Found.And(source.Guard, named.Guard);
                    yield return new Row(resource, Content(queue, function, source.Value), source.Path, guard);
                }
            }
        }
    }

    private static Resource? Target(Value value, Stack stack) => value is ReferenceValue reference ? stack.Resolve(reference) : null;

    private static MapValue Content(Resource queue, Resource function, Value source)
    {
        var timeout = OrElse(function["Timeout"], DefaultTimeout);
        return new MapValue(
            [
                Entry("VisibilityTimeout", OrElse(queue["VisibilityTimeout"], DefaultVisibility)),
                Entry("Timeout", timeout),
                Entry("AdvisedVisibility", Times(timeout)),
                Entry("Queue", ScalarValue.Of(queue.LogicalId)),
                Entry("Function", ScalarValue.Of(function.LogicalId)),
            ],
            source.Span);
    }

    private static Value Times(Value seconds) => seconds switch
    {
        ChoiceValue choice => new ChoiceValue(choice.Condition, Times(choice.WhenTrue), Times(choice.WhenFalse), choice.Span),
        AbsentValue => ScalarValue.Of(DefaultTimeout * AdvisedFactor),
        ScalarValue scalar when scalar.TryGetNumber(out var number) =>
            new ScalarValue((number * AdvisedFactor).ToString("R", CultureInfo.InvariantCulture), ScalarKind.Number, scalar.Span),
        _ => seconds,
    };

    private static Value OrElse(Value value, int otherwise) => value switch
    {
        AbsentValue => ScalarValue.Of(otherwise),
        ChoiceValue choice => new ChoiceValue(choice.Condition, OrElse(choice.WhenTrue, otherwise), OrElse(choice.WhenFalse, otherwise), choice.Span),
        _ => value,
    };

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);
}

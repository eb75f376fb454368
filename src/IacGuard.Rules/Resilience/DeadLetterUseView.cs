using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Resilience;

/// <summary><c>deadLetterUse</c>.</summary>
public sealed class DeadLetterUseView : View
{
    /// <summary>The seconds that SQS keeps messages when a queue does not say. Source: AWS::SQS::Queue, MessageRetentionPeriod.</summary>
    private const int DefaultRetention = 345_600;

    /// <inheritdoc />
    public override string Name => "deadLetterUse";

    /// <inheritdoc />
    public override string Summary =>
        "Every place that names a queue, topic or other destination for what could not be delivered or handled: redrive policies (also as JSON "
        + "text), dead-letter and on-failure settings of functions, event sources, rules, schedules, subscriptions, pipes, crawlers, SAM. Fields: "
        + "Target (what is named), InView (the same, absent when it surely lies outside the stack: a parameter or an import), Kind, SourceType, "
        + "IsUrl, and of queues Fifo and Retention (seconds) of the source.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) =>
        DeadLetterPlaces.Of(resource.Type) is { Count: > 0 } places ? At(resource, places) : [];

    private static IEnumerable<Row> At(Resource resource, IReadOnlyList<DeadLetterPlace> places)
    {
        foreach (var place in places)
        {
            foreach (var found in PropertyPlaces.Find(resource, place.Path))
            {
                yield return Make(resource, place, found);
            }
        }
    }

    private static Row Make(Resource resource, DeadLetterPlace place, Found found)
    {
        var target = found.Value;
        var entries = new List<MapEntry>
        {
            new("Target", target.Span, target),
            Entry("Kind", ScalarValue.Of(place.Kind)),
            Entry("SourceType", ScalarValue.Of(resource.Type)),
            Entry("IsUrl", ScalarValue.Of(place.IsUrl)),
        };
        if (!OutOfView.IsFromElsewhere(target, resource.Stack))
        {
            entries.Add(new MapEntry("InView", target.Span, target));
        }

        if (resource.Type == "AWS::SQS::Queue")
        {
            entries.Add(Entry("Fifo", OrElse(resource["FifoQueue"], ScalarValue.Of(false))));
            entries.Add(Entry("Retention", OrElse(resource["MessageRetentionPeriod"], ScalarValue.Of(DefaultRetention))));
        }

        return new Row(resource, new MapValue(entries, target.Span), found.Path, found.Guard);
    }

    private static Value OrElse(Value value, Value otherwise) => value.IsAbsent ? otherwise : value;

    private static MapEntry Entry(string key, Value value) => new(key, SourceSpan.None, value);
}

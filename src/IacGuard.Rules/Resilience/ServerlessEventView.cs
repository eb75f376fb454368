using IacGuard.Model;
using IacGuard.Rules.Evaluation;

namespace IacGuard.Rules.Resilience;

/// <summary><c>sam.event</c>.</summary>
public sealed class ServerlessEventView : View
{
    /// <inheritdoc />
    public override string Name => "sam.event";

    /// <inheritdoc />
    public override string Summary =>
        "Every event of a SAM function or state machine. Fields: Event (its name), Type (Schedule, SNS, Kinesis, ...), and the event's own Properties.";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) =>
        resource.Type is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine" ? EventsOf(resource) : [];

    private static IEnumerable<Row> EventsOf(Resource resource)
    {
        foreach (var found in PropertyPlaces.Find(resource, "Events.*"))
        {
            var name = found.Path.Substring(found.Path.LastIndexOf('.') + 1);
            yield return found.Value is MapValue map
                ? new Row(resource, new MapValue([new("Event", SourceSpan.None, ScalarValue.Of(name)), .. map.Entries], map.Span, map.IsOpen), found.Path, found.Guard)
                : new Row(resource, new MapValue([], found.Value.Span, isOpen: true), found.Path, found.Guard);
        }
    }
}

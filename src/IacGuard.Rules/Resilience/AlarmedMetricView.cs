using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Locations;

namespace IacGuard.Rules.Resilience;

/// <summary><c>alarmedMetric</c>.</summary>
public sealed class AlarmedMetricView : View
{
    /// <inheritdoc />
    public override string Name => "alarmedMetric";

    /// <inheritdoc />
    public override string Summary =>
        "Every metric that a CloudWatch alarm watches, directly or in its Metrics. Fields: Namespace, MetricName, Watched (the values of the dimensions).";

    /// <inheritdoc />
    public override IEnumerable<Row> Rows(Resource resource) => resource.Type == "AWS::CloudWatch::Alarm" ? OfAlarm(resource) : [];

    private static IEnumerable<Row> OfAlarm(Resource resource)
    {
        var whole = new Found(resource.Properties, "", null);
        if (!resource["MetricName"].IsAbsent)
        {
            yield return Make(resource, whole, resource.Properties);
        }

        foreach (var metric in PropertyPlaces.Find(whole, "Metrics[].MetricStat.Metric"))
        {
            yield return Make(resource, metric, metric.Value as MapValue ?? new MapValue([], metric.Value.Span, isOpen: true));
        }
    }

    private static Row Make(Resource alarm, Found at, MapValue metric)
    {
        var dimensions = PropertyPlaces.Find(at with { Value = metric, Guard = null }, "Dimensions[].Value").Select(static found => found.Value);
        var content = new MapValue(
            [
                new("Namespace", SourceSpan.None, metric["Namespace"]),
                new("MetricName", SourceSpan.None, metric["MetricName"]),
                new("Watched", SourceSpan.None, new ListValue([.. dimensions], metric.Span)),
            ],
            metric.Span);
        return new Row(alarm, content, at.Path, at.Guard);
    }
}

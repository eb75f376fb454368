using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.Logs;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>What is watched, and who hears of it.</summary>
public sealed record EventWatchProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>Where alarms report to.</summary>
    public required AlertTopic Alerts { get; init; }

    /// <summary>The functions.</summary>
    public required EventFunctions Functions { get; init; }

    /// <summary>The queues.</summary>
    public required EventQueues Queues { get; init; }
}

/// <summary>Metrics from the log of the processing function, an alarm on its errors, and a dashboard.</summary>
public sealed class EventWatch : Construct
{
    private readonly EventWatchProps props;

    /// <summary>Makes metrics, alarm and dashboard.</summary>
    public EventWatch(Construct scope, string id, EventWatchProps props) : base(scope, id)
    {
        this.props = props;
        var errors = FromLog("ProcessingErrors", FilterPattern.StringValue("$.level", "=", "ERROR"), "1");
        var latency = FromLog("ProcessingLatency", FilterPattern.NumberValue("$.latencyMs", ">=", 0), "$.latencyMs");

        var processing = props.Functions.Processing.Function;
        props.Alerts.Notify(new Alarm(this, "FunctionErrors", new AlarmProps
        {
            AlarmName = props.Deployment.Name("event-processing-errors"),
            AlarmDescription = "The processing function failed more than ten times in each of two periods of five minutes",
            Metric = processing.MetricErrors(new MetricOptions { Period = Duration.Minutes(5), Statistic = Stats.SUM }),
            Threshold = 10,
            EvaluationPeriods = 2,
            ComparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
            TreatMissingData = TreatMissingData.NOT_BREACHING,
        }));
        AddDashboard(errors, latency);
    }

    private Metric FromLog(string name, IFilterPattern pattern, string value)
    {
        var filter = new MetricFilter(this, name, new MetricFilterProps
        {
            FilterName = props.Deployment.Name($"event-{name.ToLowerInvariant()}"),
            LogGroup = props.Functions.Processing.LogGroup,
            FilterPattern = pattern,
            MetricNamespace = props.Deployment.Name(EventProcessingStack.System),
            MetricName = name,
            MetricValue = value,
        });
        return filter.Metric(new MetricOptions { Period = Duration.Minutes(5), Statistic = name.EndsWith("Latency", StringComparison.Ordinal) ? Stats.AVERAGE : Stats.SUM });
    }

    private void AddDashboard(Metric errors, Metric latency)
    {
        var functions = props.Functions.ByName.Values.Select(static f => f.Function).ToArray();
        var queue = props.Queues.Events;
        var dashboard = new Dashboard(this, "Dashboard", new DashboardProps { DashboardName = props.Deployment.Name("event-processing-dashboard") });
        dashboard.AddWidgets(
            Graph("Functions", [.. functions.Select(static f => f.MetricInvocations()), .. functions.Select(static f => f.MetricErrors())], [.. functions.Select(static f => f.MetricDuration())]),
            Graph("Queue", [queue.MetricNumberOfMessagesSent(), queue.MetricNumberOfMessagesDeleted(), queue.MetricApproximateNumberOfMessagesVisible()], []),
            Graph("Processing", [errors], [latency]));
    }

    private static GraphWidget Graph(string title, IMetric[] left, IMetric[] right) => new(new GraphWidgetProps { Title = title, Width = 12, Height = 6, Left = left, Right = right });
}

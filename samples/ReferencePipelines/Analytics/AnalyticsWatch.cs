using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Analytics;

/// <summary>What is watched, and who hears of it.</summary>
public sealed record AnalyticsWatchProps
{
    /// <summary>Environment and team.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>Where alarms report to.</summary>
    public required AlertTopic Alerts { get; init; }

    /// <summary>The functions.</summary>
    public required AnalyticsFunctions Functions { get; init; }

    /// <summary>The table.</summary>
    public required ITableV2 Table { get; init; }

    /// <summary>The pipeline.</summary>
    public required StateMachine StateMachine { get; init; }
}

/// <summary>Alarms on errors, on slow answers and on failed executions, and a dashboard.</summary>
public sealed class AnalyticsWatch : Construct
{
    private static readonly MetricOptions Sum = new() { Period = Duration.Minutes(5), Statistic = Stats.SUM };
    private static readonly MetricOptions Average = new() { Period = Duration.Minutes(5), Statistic = Stats.AVERAGE };
    private readonly AnalyticsWatchProps props;

    /// <summary>Makes alarms and dashboard.</summary>
    public AnalyticsWatch(Construct scope, string id, AnalyticsWatchProps props) : base(scope, id)
    {
        this.props = props;
        var ingestion = props.Functions.Ingestion.Function;
        Alarm("IngestionErrors", "analytics-ingestion-errors", "Ingestion failed more than ten times in each of two periods", ingestion.MetricErrors(Sum), 10, 2);
        Alarm("IngestionLatency", "analytics-ingestion-latency", "Ingestion takes more than five seconds on average", ingestion.MetricDuration(Average), 5000, 3);
        Alarm("FailedExecutions", "analytics-pipeline-failures", "An event was not processed and was taken back", props.StateMachine.MetricFailed(Sum), 0, 1);
        AddDashboard();
    }

    private void Alarm(string id, string name, string description, IMetric metric, double threshold, int periods) => props.Alerts.Notify(new Alarm(this, id, new AlarmProps
    {
        AlarmName = props.Deployment.Name(name),
        AlarmDescription = description,
        Metric = metric,
        Threshold = threshold,
        EvaluationPeriods = periods,
        ComparisonOperator = ComparisonOperator.GREATER_THAN_THRESHOLD,
        TreatMissingData = TreatMissingData.NOT_BREACHING,
    }));

    private void AddDashboard()
    {
        var functions = props.Functions.All.Select(static f => f.Function).ToArray();
        var machine = props.StateMachine;
        new Dashboard(this, "Dashboard", new DashboardProps { DashboardName = props.Deployment.Name("analytics-dashboard") }).AddWidgets(
            Graph("Functions", [.. functions.Select(static f => f.MetricInvocations())], [.. functions.Select(static f => f.MetricDuration())]),
            Graph("Errors and throttles", [.. functions.Select(static f => f.MetricErrors())], [.. functions.Select(static f => f.MetricThrottles())]),
            Graph("Table", [props.Table.MetricConsumedReadCapacityUnits(), props.Table.MetricConsumedWriteCapacityUnits()], [props.Table.MetricUserErrors()]),
            Graph("Pipeline", [machine.MetricStarted(), machine.MetricSucceeded(), machine.MetricFailed()], [machine.MetricTime()]));
    }

    private static GraphWidget Graph(string title, IMetric[] left, IMetric[] right) => new(new GraphWidgetProps { Title = title, Width = 12, Height = 6, Left = left, Right = right });
}

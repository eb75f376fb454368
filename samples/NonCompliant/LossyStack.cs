using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.EventSources;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace NonCompliant;

/// <summary>Messages and events that vanish when something fails.</summary>
public sealed class LossyStack : Stack
{
    /// <summary>Makes the stack.</summary>
    public LossyStack(Construct scope, string id) : base(scope, id)
    {
        Amazon.CDK.Tags.Of(this).Add("Team", "backend");

        new Queue(this, "Orders"); // expect: IG3001

        var nightly = new Function(this, "Nightly", new FunctionProps // expect: IG3020
        {
            Runtime = Runtime.NODEJS_18_X, // expect: IG8002
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        new Rule(this, "EachNight", new RuleProps { Schedule = Schedule.Rate(Duration.Days(1)), Targets = [new LambdaFunction(nightly)] });

        var reader = new Function(this, "Reader", new FunctionProps
        {
            Runtime = new Runtime("nodejs24.x", RuntimeFamily.NODEJS, new LambdaRuntimeProps { SupportsInlineCode = true }),
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
        var table = new Table(this, "Table", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING },
            Stream = StreamViewType.NEW_IMAGE,
            PointInTimeRecovery = false, // expect: IG3050
        });
        reader.AddEventSource(new DynamoEventSource(table, new DynamoEventSourceProps // expect: IG3026, IG3028
        {
            StartingPosition = StartingPosition.LATEST,
        }));

        new Alarm(this, "Silent", new AlarmProps // expect: IG6080
        {
            Metric = reader.MetricErrors(),
            Threshold = 1,
            EvaluationPeriods = 1,
        });
    }
}

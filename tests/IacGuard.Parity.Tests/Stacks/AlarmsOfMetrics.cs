using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.CloudWatch.Actions;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Alarms that are made of metrics, and what other methods make that take an id: keys of APIs, usage plans, domains of user pools.</summary>
public class AlarmsOfMetrics : Stack
{
    public AlarmsOfMetrics(Construct scope, string id) : base(scope, id)
    {
        var topic = new Topic(this, "Operators");
        var failed = new Queue(this, "Failed");
        var orders = new Queue(this, "Orders", new QueueProps { DeadLetterQueue = new DeadLetterQueue { Queue = failed, MaxReceiveCount = 3 } });
        var alarm = failed.MetricApproximateNumberOfMessagesVisible().CreateAlarm(this, "FailedOrders", new CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });
        alarm.AddAlarmAction(new SnsAction(topic));
        orders.MetricApproximateAgeOfOldestMessage().CreateAlarm(failed, "Late", new CreateAlarmOptions { AlarmName = "late", Threshold = 600, EvaluationPeriods = 2, ActionsEnabled = false });
        foreach (var name in new[] { "A", "B" })
        {
            WithAlarm(name, topic);
        }

        var api = new RestApi(this, "Api");
        api.Root.AddMethod("GET");
        var key = api.AddApiKey("Key", new ApiKeyOptions { ApiKeyName = "partners" });
        var plan = api.AddUsagePlan("Plan", new UsagePlanProps { Throttle = new ThrottleSettings { RateLimit = 10, BurstLimit = 20 } });
        plan.AddApiKey(key);
        plan.AddApiStage(new UsagePlanPerApiStage { Stage = api.DeploymentStage });

        var users = new UserPool(this, "Users");
        users.AddDomain("Domain", new UserPoolDomainOptions { CognitoDomain = new CognitoDomainOptions { DomainPrefix = "orders" } });
        users.AddClient("Web");
    }

    private void WithAlarm(string name, ITopic topic)
    {
        var function = new Function(this, name, new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("exports.handler = async () => {};") });
        function.MetricErrors().CreateAlarm(this, $"{name}Errors", new CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1, TreatMissingData = TreatMissingData.NOT_BREACHING })
            .AddAlarmAction(new SnsAction(topic));
    }
}

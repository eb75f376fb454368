using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Rules with targets of several kinds.</summary>
public class DeadLetterRules : Stack
{
    public DeadLetterRules(Construct scope, string id) : base(scope, id)
    {
        var queue = new Queue(this, "Queue");
        var failures = new Queue(this, "Failures", new QueueProps { RetentionPeriod = Duration.Days(14) });
        var topic = new Topic(this, "Topic");
        _ = new Rule(this, "InProps", new RuleProps
        {
            EventPattern = new EventPattern { Source = ["orders"] },
            Targets = [new SqsQueue(queue, new SqsQueueProps { DeadLetterQueue = failures })],
        });
        var hourly = new Rule(this, "Hourly", new RuleProps { Schedule = Schedule.Rate(Duration.Hours(1)), Enabled = true });
        hourly.AddTarget(new SqsQueue(queue));
        hourly.AddTarget(new SnsTopic(topic));
    }
}

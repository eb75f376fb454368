using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Rules and their targets, given at once and added.</summary>
public class AppScheduledJobs : Stack
{
    public AppScheduledJobs(Construct scope, string id) : base(scope, id)
    {
        var dead = new Queue(this, "Dead");
        var jobs = new Queue(this, "Jobs");
        var runner = new Function(this, "Runner", new FunctionProps
        {
            Runtime = Runtime.PYTHON_3_12,
            Handler = "index.handler",
            Code = Code.FromInline("def handler(event, context):\n    return None"),
            RetryAttempts = 1,
        });
        _ = new Rule(this, "Nightly", new RuleProps
        {
            Schedule = Schedule.Cron(new CronOptions { Hour = "3", Minute = "0" }),
            Targets =
            [
                new LambdaFunction(runner, new LambdaFunctionProps { DeadLetterQueue = dead, RetryAttempts = 2, MaxEventAge = Duration.Hours(2) }),
                new SqsQueue(jobs, new SqsQueueProps { DeadLetterQueue = dead }),
            ],
        });
        var changes = new Rule(this, "Changes", new RuleProps { EventPattern = new EventPattern { Source = ["aws.s3"], DetailType = ["Object Created"] } });
        changes.AddTarget(new SqsQueue(jobs));
        changes.AddTarget(new LambdaFunction(runner));
        _ = new Rule(this, "Hourly", new RuleProps { Schedule = Schedule.Rate(Duration.Hours(1)), Targets = [new SqsQueue(jobs)] });
    }
}

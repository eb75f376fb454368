using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Where failed invocations of functions go.</summary>
public class DeadLetterFunctions : Stack
{
    public DeadLetterFunctions(Construct scope, string id) : base(scope, id)
    {
        var failures = new Queue(this, "Failures", new QueueProps { RetentionPeriod = Duration.Days(14) });
        var alarms = new Topic(this, "Alarms");
        Make("None", new FunctionOptions());
        Make("Enabled", new FunctionOptions { DeadLetterQueueEnabled = true });
        Make("Given", new FunctionOptions { DeadLetterQueue = failures });
        Make("Topic", new FunctionOptions { DeadLetterTopic = alarms });
    }

    private void Make(string name, FunctionOptions options) => _ = new Function(this, name, new FunctionProps
    {
        Runtime = Runtime.PYTHON_3_12,
        Handler = "index.handler",
        Code = Code.FromInline("def handler(event, context): pass"),
        DeadLetterQueueEnabled = options.DeadLetterQueueEnabled,
        DeadLetterQueue = options.DeadLetterQueue,
        DeadLetterTopic = options.DeadLetterTopic,
    });
}

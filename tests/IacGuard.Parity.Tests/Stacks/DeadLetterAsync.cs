using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Lambda.Destinations;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Asynchronous invocations, with and without a destination.</summary>
public class DeadLetterAsync : Stack
{
    public DeadLetterAsync(Construct scope, string id) : base(scope, id)
    {
        var failures = new Queue(this, "Failures");
        var plain = new Function(this, "Plain", Props());
        var props = Props();
        props.OnFailure = new SqsDestination(failures);
        props.RetryAttempts = 1;
        var careful = new Function(this, "Careful", props);

        var nightly = new Rule(this, "Nightly", new RuleProps { Schedule = Schedule.Cron(new CronOptions { Hour = "3", Minute = "0" }) });
        nightly.AddTarget(new LambdaFunction(plain));
        nightly.AddTarget(new LambdaFunction(careful, new LambdaFunctionProps { DeadLetterQueue = failures, RetryAttempts = 2 }));
    }

    private static FunctionProps Props() => new()
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler = async () => {};"),
    };
}

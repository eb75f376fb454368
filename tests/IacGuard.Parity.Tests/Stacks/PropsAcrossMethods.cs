using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Props that are built up before they are used.</summary>
public class PropsAcrossMethods : Stack
{
    private static readonly Duration Timeout = Duration.Seconds(15);

    public PropsAcrossMethods(Construct scope, string id) : base(scope, id)
    {
        var environment = new Dictionary<string, string> { ["STAGE"] = "dev" };
        environment["TOKEN"] = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
        environment.Add("REGION", Region);
        var props = Defaults();
        props.Environment = environment;
        if (Timeout is not null)
        {
            props.Timeout = Timeout;
        }

        var function = new Function(this, "Worker", props);
        AddQueue(function.FunctionName);
    }

    private static FunctionProps Defaults() => new() { Runtime = Runtime.PYTHON_3_7, Handler = "index.handler", Code = Code.FromInline("def handler(e, c): pass") };

    private void AddQueue(string functionName) =>
        _ = new Queue(this, "Orders", new QueueProps { QueueName = functionName + "-queue", VisibilityTimeout = Duration.Seconds(90), Encryption = QueueEncryption.UNENCRYPTED });
}

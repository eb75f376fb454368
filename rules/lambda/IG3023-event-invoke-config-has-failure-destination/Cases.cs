using Amazon.CDK.AWS.Lambda;

public class RetriesOnly : Stack
{
    public RetriesOnly(Construct scope) : base(scope, "Stack")
    {
        var worker = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Timeout = 10,
        });
        _ = new {|IG3023:CfnEventInvokeConfig|}(this, "Config", new CfnEventInvokeConfigProps
        {
            FunctionName = worker.Ref,
            Qualifier = "$LATEST",
            MaximumRetryAttempts = 0,
        });
    }
}

public class ADestinationOrADeadLetterQueueOfTheFunction : Stack
{
    public ADestinationOrADeadLetterQueueOfTheFunction(Construct scope) : base(scope, "Stack")
    {
        var worker = new CfnFunction(this, "Worker", new CfnFunctionProps
        {
            Timeout = 10,
        });
        _ = new CfnEventInvokeConfig(this, "Config", new CfnEventInvokeConfigProps
        {
            FunctionName = worker.Ref,
            Qualifier = "$LATEST",
            DestinationConfig = new CfnEventInvokeConfig.DestinationConfigProperty
            {
                OnFailure = new CfnEventInvokeConfig.OnFailureProperty
                {
                    Destination = Fn.ImportValue("failed"),
                },
            },
        });
        var other = new CfnFunction(this, "Other", new CfnFunctionProps
        {
            DeadLetterConfig = new CfnFunction.DeadLetterConfigProperty
            {
                TargetArn = Fn.ImportValue("failed"),
            },
        });
        _ = new CfnEventInvokeConfig(this, "OtherConfig", new CfnEventInvokeConfigProps
        {
            FunctionName = other.Ref,
            Qualifier = "$LATEST",
            MaximumRetryAttempts = 0,
        });
    }
}

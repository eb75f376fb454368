using Amazon.CDK.AWS.Lambda;

public class RunsForAnHour : Stack
{
    public RunsForAnHour(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Orders", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = () => {};"),
            Timeout = {|IG3123:Duration.Hours(1)|},
        });
    }
}

public class RunsForAMinute : Stack
{
    public RunsForAMinute(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Orders", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = () => {};"),
            Timeout = Duration.Minutes(1),
            MemorySize = 512,
        });
    }
}

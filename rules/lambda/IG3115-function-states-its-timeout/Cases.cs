using Amazon.CDK.AWS.Lambda;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3115:CfnFunction|}(this, "Main", new CfnFunctionProps
        {
            Handler = "index.handler",
        });
    }
}

public class ItIsStated : Stack
{
    public ItIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Handler = "index.handler",
            Timeout = 30,
        });
    }
}

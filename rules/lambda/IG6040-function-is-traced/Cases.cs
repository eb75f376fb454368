using Amazon.CDK.AWS.Lambda;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6040:CfnFunction|}(this, "Main", new CfnFunctionProps
        {
            Handler = "index.handler",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            TracingConfig = new CfnFunction.TracingConfigProperty
            {
                Mode = "Active",
            },
        });
    }
}

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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6040:Function|}(this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass"), Tracing = Tracing.ACTIVE });
    }
}

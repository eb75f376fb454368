// asOf: 2026-11-21
using Amazon.CDK.AWS.Lambda;

public class RuntimeIsBlocked : Stack
{
    public RuntimeIsBlocked(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Worker", new FunctionProps
        {
            Runtime = {|IG8001:Runtime.NODEJS_14_X|},
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
    }
}

public class RuntimeIsSupported : Stack
{
    public RuntimeIsSupported(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Worker", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Orders::Orders.Function::Handle",
            Code = Code.FromInline("exports.handler = async () => {};"),
        });
    }
}

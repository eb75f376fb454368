// asOf: 2026-11-21
using Amazon.CDK.AWS.Lambda;

public class DeprecatedAndDeployable : Stack
{
    public DeprecatedAndDeployable(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Work", new CfnFunctionProps
        {
            Runtime = {|IG8002:"nodejs20.x"|},
        });
    }
}

public class Supported : Stack
{
    public Supported(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Work", new CfnFunctionProps
        {
            Runtime = "python3.14",
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Main", new FunctionProps { Runtime = {|IG8002:Runtime.PYTHON_3_8|}, Handler = "index.handler", Code = Code.FromInline("pass") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Main", new FunctionProps { Runtime = Runtime.PYTHON_3_12, Handler = "index.handler", Code = Code.FromInline("pass") });
    }
}

public class NewestHasNoName : Stack
{
    public NewestHasNoName(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Main", new FunctionProps { Runtime = {|IG8002:Runtime.NODEJS_18_X|}, Handler = "index.handler", Code = Code.FromInline("exports.handler = () => 1;") });
        _ = new Function(this, "Other", new FunctionProps { Runtime = {|IG8002:Runtime.DOTNET_8|}, Handler = "App", Code = Code.FromAsset(".") });
    }
}

public class NewestHasNoName_Fixed : Stack
{
    public NewestHasNoName_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Function(this, "Main", new FunctionProps { Runtime = new Runtime("nodejs24.x", RuntimeFamily.NODEJS, new LambdaRuntimeProps { SupportsInlineCode = true }), Handler = "index.handler", Code = Code.FromInline("exports.handler = () => 1;") });
        _ = new Function(this, "Other", new FunctionProps { Runtime = new Runtime("dotnet10", RuntimeFamily.DOTNET_CORE), Handler = "App", Code = Code.FromAsset(".") });
    }
}

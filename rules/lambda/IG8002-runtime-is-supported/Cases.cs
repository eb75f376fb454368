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

// asOf: 2026-11-21
using Amazon.CDK.AWS.Lambda;

public class HalfAYearLeft : Stack
{
    public HalfAYearLeft(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Work", new CfnFunctionProps
        {
            Runtime = {|IG8003:"nodejs22.x"|},
        });
    }
}

public class YearsLeft : Stack
{
    public YearsLeft(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Work", new CfnFunctionProps
        {
            Runtime = "python3.14",
        });
    }
}

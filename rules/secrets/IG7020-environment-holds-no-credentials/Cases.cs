using Amazon.CDK.AWS.Lambda;

public class APassword : Stack
{
    public APassword(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Environment = new CfnFunction.EnvironmentProperty
            {
                Variables = new Dictionary<string, object>
                {
                    ["DB_PASSWORD"] = {|IG7020:"hunter2hunter2"|},
                },
            },
        });
    }
}

public class WhereToFindIt : Stack
{
    public WhereToFindIt(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Environment = new CfnFunction.EnvironmentProperty
            {
                Variables = new Dictionary<string, object>
                {
                    ["DB_SECRET_NAME"] = "main",
                    ["TABLE"] = "orders",
                },
            },
        });
    }
}

using Amazon.CDK.AWS.Lambda;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2177:CfnFunction|}(this, "Handler", new CfnFunctionProps
        {
            Environment = new CfnFunction.EnvironmentProperty
            {
                Variables = new Dictionary<string, object>
                {
                    ["TABLE"] = "orders",
                },
            },
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Handler", new CfnFunctionProps
        {
            KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/4f0c2c1e-7a52-4a0b-9f43-0d6c2a1c7b11",
            Environment = new CfnFunction.EnvironmentProperty
            {
                Variables = new Dictionary<string, object>
                {
                    ["TABLE"] = "orders",
                },
            },
        });
    }
}

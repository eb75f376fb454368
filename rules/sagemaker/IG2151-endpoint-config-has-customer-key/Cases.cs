using Amazon.CDK.AWS.Sagemaker;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2151:CfnEndpointConfig|}(this, "Endpoint", new CfnEndpointConfigProps
        {
            EndpointConfigName = "prices",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpointConfig(this, "Endpoint", new CfnEndpointConfigProps
        {
            EndpointConfigName = "prices",
            KmsKeyId = "alias/endpoint",
        });
    }
}

using Amazon.CDK.AWS.DMS;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2180:CfnEndpoint|}(this, "Source", new CfnEndpointProps
        {
            EndpointType = "source",
            EngineName = "postgres",
        });
    }
}

public class SslModeIsRequire : Stack
{
    public SslModeIsRequire(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpoint(this, "Source", new CfnEndpointProps
        {
            EndpointType = "source",
            EngineName = "postgres",
            SslMode = "require",
        });
    }
}

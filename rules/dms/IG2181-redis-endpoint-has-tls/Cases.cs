using Amazon.CDK.AWS.DMS;

public class SslSecurityProtocolIsPlaintext : Stack
{
    public SslSecurityProtocolIsPlaintext(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpoint(this, "Target", new CfnEndpointProps
        {
            EngineName = "redis",
            RedisSettings = new CfnEndpoint.RedisSettingsProperty
            {
                SslSecurityProtocol = {|IG2181:"plaintext"|},
            },
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnEndpoint(this, "Target", new CfnEndpointProps
        {
            EngineName = "redis",
        });
    }
}

using Amazon.CDK.AWS.Apigatewayv2;

public class EverySite : Stack
{
    public EverySite(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnApi(this, "Api", new CfnApiProps
        {
            ProtocolType = "HTTP",
            CorsConfiguration = new CfnApi.CorsProperty
            {
                AllowOrigins = new[] { {|IG5049:"*"|} },
            },
        });
    }
}

public class OurSite : Stack
{
    public OurSite(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnApi(this, "Api", new CfnApiProps
        {
            ProtocolType = "HTTP",
            CorsConfiguration = new CfnApi.CorsProperty
            {
                AllowOrigins = new[] { "https://shop.example.com" },
            },
        });
    }
}

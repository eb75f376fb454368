using Amazon.CDK.AWS.MediaStore;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5112:CfnContainer|}(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnContainer(this, "Main", new CfnContainerProps
        {
            ContainerName = "live",
            CorsPolicy = new object[] { new CfnContainer.CorsRuleProperty
            {
                AllowedOrigins = new[] { "https://example.com" },
                AllowedMethods = new[] { "GET" },
                AllowedHeaders = new[] { "*" },
            } },
        });
    }
}

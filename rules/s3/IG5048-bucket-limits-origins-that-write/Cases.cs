using Amazon.CDK.AWS.S3;

public class EverySiteMayUpload : Stack
{
    public EverySiteMayUpload(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            CorsConfiguration = new CfnBucket.CorsConfigurationProperty
            {
                CorsRules = new object[] { new CfnBucket.CorsRuleProperty
                {
                    AllowedOrigins = new[] { {|IG5048:"*"|} },
                    AllowedMethods = new[] { "PUT" },
                } },
            },
        });
    }
}

public class EverySiteMayRead : Stack
{
    public EverySiteMayRead(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBucket(this, "Uploads", new CfnBucketProps
        {
            CorsConfiguration = new CfnBucket.CorsConfigurationProperty
            {
                CorsRules = new object[] { new CfnBucket.CorsRuleProperty
                {
                    AllowedOrigins = new[] { "*" },
                    AllowedMethods = new[] { "GET", "HEAD" },
                } },
            },
        });
    }
}

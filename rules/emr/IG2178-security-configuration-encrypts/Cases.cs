using Amazon.CDK.AWS.EMR;

public class InTransitIsOff : Stack
{
    public InTransitIsOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableAtRestEncryption"] = true,
                    ["EnableInTransitEncryption"] = {|IG2178:false|},
                },
            },
        });
    }
}

public class Both : Stack
{
    public Both(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityConfiguration(this, "Safety", new CfnSecurityConfigurationProps
        {
            Name = "safety",
            SecurityConfiguration = new Dictionary<string, object>
            {
                ["EncryptionConfiguration"] = new Dictionary<string, object>
                {
                    ["EnableAtRestEncryption"] = true,
                    ["EnableInTransitEncryption"] = true,
                },
            },
        });
    }
}

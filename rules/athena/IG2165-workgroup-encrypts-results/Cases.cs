using Amazon.CDK.AWS.Athena;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2165:CfnWorkGroup|}(this, "Analysts", new CfnWorkGroupProps
        {
            Name = "analysts",
        });
    }
}

public class TheKeysOfS3 : Stack
{
    public TheKeysOfS3(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWorkGroup(this, "Analysts", new CfnWorkGroupProps
        {
            Name = "analysts",
            WorkGroupConfiguration = new CfnWorkGroup.WorkGroupConfigurationProperty
            {
                ResultConfiguration = new CfnWorkGroup.ResultConfigurationProperty
                {
                    EncryptionConfiguration = new CfnWorkGroup.EncryptionConfigurationProperty
                    {
                        EncryptionOption = "SSE_S3",
                    },
                },
            },
        });
    }
}

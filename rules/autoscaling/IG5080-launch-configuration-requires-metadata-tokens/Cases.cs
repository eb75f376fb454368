using Amazon.CDK.AWS.AutoScaling;

public class Optional : Stack
{
    public Optional(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Web", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0123",
            MetadataOptions = new CfnLaunchConfiguration.MetadataOptionsProperty
            {
                HttpTokens = {|IG5080:"optional"|},
            },
        });
    }
}

public class Required : Stack
{
    public Required(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchConfiguration(this, "Web", new CfnLaunchConfigurationProps
        {
            ImageId = "ami-0123",
            MetadataOptions = new CfnLaunchConfiguration.MetadataOptionsProperty
            {
                HttpTokens = "required",
            },
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps
        {
            {|IG5060:LaunchTemplateData|} = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                InstanceType = "t3.micro",
            },
        });
    }
}

public class Required : Stack
{
    public Required(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                MetadataOptions = new CfnLaunchTemplate.MetadataOptionsProperty
                {
                    HttpTokens = "required",
                },
            },
        });
    }
}

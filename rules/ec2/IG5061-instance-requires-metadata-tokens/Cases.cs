using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5061:CfnInstance|}(this, "Web", new CfnInstanceProps
        {
            ImageId = "ami-0123",
            InstanceType = "t3.micro",
        });
    }
}

public class TheLaunchTemplateAsksForTokens : Stack
{
    public TheLaunchTemplateAsksForTokens(Construct scope) : base(scope, "Stack")
    {
        var shape = new CfnLaunchTemplate(this, "Shape", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                MetadataOptions = new CfnLaunchTemplate.MetadataOptionsProperty
                {
                    HttpTokens = "required",
                },
            },
        });
        _ = new CfnInstance(this, "Web", new CfnInstanceProps
        {
            LaunchTemplate = new CfnInstance.LaunchTemplateSpecificationProperty
            {
                LaunchTemplateId = shape.Ref,
                Version = "1",
            },
        });
    }
}

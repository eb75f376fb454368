using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;

public class ATemplateWithoutTokens : Stack
{
    public ATemplateWithoutTokens(Construct scope) : base(scope, "Stack")
    {
        var shape = new CfnLaunchTemplate(this, "Shape", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                InstanceType = "t3.micro",
            },
        });
        _ = new CfnAutoScalingGroup(this, "Fleet", new CfnAutoScalingGroupProps
        {
            MinSize = "1",
            LaunchTemplate = new CfnAutoScalingGroup.LaunchTemplateSpecificationProperty
            {
                LaunchTemplateId = {|IG5082:shape.Ref|},
                Version = "1",
            },
        });
    }
}

public class ATemplateWithTokens : Stack
{
    public ATemplateWithTokens(Construct scope) : base(scope, "Stack")
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
        _ = new CfnAutoScalingGroup(this, "Fleet", new CfnAutoScalingGroupProps
        {
            LaunchTemplate = new CfnAutoScalingGroup.LaunchTemplateSpecificationProperty
            {
                LaunchTemplateId = shape.Ref,
                Version = "1",
            },
        });
    }
}

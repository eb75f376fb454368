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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG5061:Instance_|}(this, "Main", new InstanceProps { Vpc = vpc, InstanceType = new InstanceType("t3.micro"), MachineImage = MachineImage.LatestAmazonLinux2023() });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new Instance_(this, "Main", new InstanceProps { Vpc = vpc, InstanceType = new InstanceType("t3.micro"), MachineImage = MachineImage.LatestAmazonLinux2023(), RequireImdsv2 = true });
    }
}

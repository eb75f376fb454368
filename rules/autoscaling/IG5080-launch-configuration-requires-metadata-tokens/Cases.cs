using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.EC2;

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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new {|IG5080:AutoScalingGroup|}(this, "Main", new AutoScalingGroupProps { Vpc = vpc, InstanceType = new InstanceType("t3.micro"), MachineImage = MachineImage.LatestAmazonLinux2023() });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope, IVpc vpc) : base(scope, "Stack")
    {
        _ = new AutoScalingGroup(this, "Main", new AutoScalingGroupProps { Vpc = vpc, InstanceType = new InstanceType("t3.micro"), MachineImage = MachineImage.LatestAmazonLinux2023(), RequireImdsv2 = true });
    }
}

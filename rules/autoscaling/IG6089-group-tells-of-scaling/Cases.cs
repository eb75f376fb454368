using Amazon.CDK.AWS.AutoScaling;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6089:CfnAutoScalingGroup|}(this, "Main", new CfnAutoScalingGroupProps
        {
            MinSize = "1",
            MaxSize = "2",
        });
    }
}

public class AllAreSent : Stack
{
    public AllAreSent(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Main", new CfnAutoScalingGroupProps
        {
            MinSize = "1",
            MaxSize = "2",
            NotificationConfigurations = new object[] { new CfnAutoScalingGroup.NotificationConfigurationProperty
            {
                TopicArn = "arn:aws:sns:eu-west-1:111122223333:scaling",
                NotificationTypes = new[] { "autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_LAUNCH_ERROR", "autoscaling:EC2_INSTANCE_TERMINATE", "autoscaling:EC2_INSTANCE_TERMINATE_ERROR" },
            } },
        });
    }
}

using Amazon.CDK.AWS.AutoScaling;

public class ItIsSetOtherwise : Stack
{
    public ItIsSetOtherwise(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Main", new CfnAutoScalingGroupProps
        {
            MinSize = "1",
            MaxSize = "4",
            Cooldown = {|IG3092:"0"|},
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAutoScalingGroup(this, "Main", new CfnAutoScalingGroupProps
        {
            MinSize = "1",
            MaxSize = "4",
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3097:CfnInstance|}(this, "Main", new CfnInstanceProps
        {
            InstanceType = "t3.micro",
        });
    }
}

public class ItIsSet : Stack
{
    public ItIsSet(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            InstanceType = "t3.micro",
            DisableApiTermination = true,
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class NotStated : Stack
{
    public NotStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5063:CfnInstance|}(this, "Web", new CfnInstanceProps
        {
            ImageId = "ami-0123",
        });
    }
}

public class Protected : Stack
{
    public Protected(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Web", new CfnInstanceProps
        {
            ImageId = "ami-0123",
            DisableApiTermination = true,
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8041:CfnInstance|}(this, "Main", new CfnInstanceProps
        {
            InstanceType = "m3.xlarge",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            EbsOptimized = true,
        });
    }
}

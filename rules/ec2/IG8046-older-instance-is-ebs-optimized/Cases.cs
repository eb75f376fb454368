using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG8046:CfnInstance|}(this, "Main", new CfnInstanceProps
        {
            InstanceType = "c3.xlarge",
        });
    }
}

public class ItAsks : Stack
{
    public ItAsks(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            InstanceType = "c3.xlarge",
            EbsOptimized = true,
        });
    }
}

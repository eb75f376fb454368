using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2082:CfnVolume|}(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Size = 20,
        });
    }
}

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVolume(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Encrypted = true,
        });
    }
}

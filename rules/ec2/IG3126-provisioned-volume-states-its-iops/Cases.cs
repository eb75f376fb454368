using Amazon.CDK.AWS.EC2;

public class NoNumber : Stack
{
    public NoNumber(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG3126:CfnVolume|}(this, "Orders", new CfnVolumeProps
        {
            AvailabilityZone = "us-east-1a",
            Size = 100,
            VolumeType = "io2",
        });
    }
}

public class ANumber : Stack
{
    public ANumber(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVolume(this, "Orders", new CfnVolumeProps
        {
            AvailabilityZone = "us-east-1a",
            Size = 100,
            VolumeType = "io2",
            Iops = 4000,
        });
    }
}

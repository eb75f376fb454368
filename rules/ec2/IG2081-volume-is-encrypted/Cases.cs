using Amazon.CDK.AWS.EC2;

public class SwitchedOff : Stack
{
    public SwitchedOff(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVolume(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Size = 20,
            Encrypted = {|IG2081:false|},
        });
    }
}

public class NothingIsStatedSoTheAccountSSettingDecides : Stack
{
    public NothingIsStatedSoTheAccountSSettingDecides(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVolume(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Size = 20,
        });
    }
}

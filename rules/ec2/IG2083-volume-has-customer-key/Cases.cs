using Amazon.CDK.AWS.EC2;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2083:CfnVolume|}(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Encrypted = true,
        });
    }
}

public class ACustomerKey : Stack
{
    public ACustomerKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVolume(this, "Data", new CfnVolumeProps
        {
            AvailabilityZone = "eu-west-1a",
            Encrypted = true,
            KmsKeyId = "alias/data",
        });
    }
}

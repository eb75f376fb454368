using Amazon.CDK.AWS.EC2;

public class AnInterfaceOfAnInstance : Stack
{
    public AnInterfaceOfAnInstance(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Web", new CfnInstanceProps
        {
            NetworkInterfaces = new object[] { new CfnInstance.NetworkInterfaceProperty
            {
                DeviceIndex = "0",
                AssociatePublicIpAddress = {|IG5026:true|},
            } },
        });
    }
}

public class NoInterfaceAsks : Stack
{
    public NoInterfaceAsks(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Web", new CfnInstanceProps
        {
            SubnetId = "subnet-0123",
        });
    }
}

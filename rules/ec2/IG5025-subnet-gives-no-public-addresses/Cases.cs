using Amazon.CDK.AWS.EC2;

public class SwitchedOn : Stack
{
    public SwitchedOn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSubnet(this, "Public", new CfnSubnetProps
        {
            VpcId = "vpc-0123",
            CidrBlock = "10.0.0.0/24",
            MapPublicIpOnLaunch = {|IG5025:true|},
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSubnet(this, "Public", new CfnSubnetProps
        {
            VpcId = "vpc-0123",
            CidrBlock = "10.0.0.0/24",
        });
    }
}

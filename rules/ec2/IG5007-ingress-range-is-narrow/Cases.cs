using Amazon.CDK.AWS.EC2;

public class ARangeOfSixteenMillionAddresses : Stack
{
    public ARangeOfSixteenMillionAddresses(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Partner", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = {|IG5007:"52.0.0.0/8"|},
        });
    }
}

public class APrivateRangeOfTheSameSize : Stack
{
    public APrivateRangeOfTheSameSize(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Partner", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/8",
        });
    }
}

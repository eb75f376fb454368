using Amazon.CDK.AWS.EC2;

public class ANetwork : Stack
{
    public ANetwork(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Partner", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = {|IG5008:"198.51.100.0/24"|},
        });
    }
}

public class OneHost : Stack
{
    public OneHost(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Partner", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "198.51.100.7/32",
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class AHundredPorts : Stack
{
    public AHundredPorts(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupEgress(this, "Web", new CfnSecurityGroupEgressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 8000,
            ToPort = {|IG5010:8100|},
            CidrIp = "10.0.0.0/8",
        });
    }
}

public class OnePort : Stack
{
    public OnePort(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupEgress(this, "Web", new CfnSecurityGroupEgressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/8",
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class NoDescription : Stack
{
    public NoDescription(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5015:CfnSecurityGroupIngress|}(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/8",
        });
    }
}

public class Described : Stack
{
    public Described(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/8",
            Description = "Load balancer",
        });
    }
}

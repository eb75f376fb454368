using Amazon.CDK.AWS.EC2;

public class MinusOne : Stack
{
    public MinusOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = {|IG5011:"-1"|},
            CidrIp = "10.0.0.0/8",
        });
    }
}

public class TCP : Stack
{
    public TCP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/8",
        });
    }
}

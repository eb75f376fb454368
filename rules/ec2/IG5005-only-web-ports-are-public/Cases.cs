using Amazon.CDK.AWS.EC2;

public class AnApplicationPort : Stack
{
    public AnApplicationPort(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Api", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 8080,
            ToPort = 8080,
            CidrIp = {|IG5005:"0.0.0.0/0"|},
        });
    }
}

public class HTTPS : Stack
{
    public HTTPS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Api", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "0.0.0.0/0",
        });
    }
}

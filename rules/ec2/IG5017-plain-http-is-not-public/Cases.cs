using Amazon.CDK.AWS.EC2;

public class HTTP : Stack
{
    public HTTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 80,
            ToPort = 80,
            CidrIp = {|IG5017:"0.0.0.0/0"|},
        });
    }
}

public class HTTPS : Stack
{
    public HTTPS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "0.0.0.0/0",
        });
    }
}

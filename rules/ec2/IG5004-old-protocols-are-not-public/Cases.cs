using Amazon.CDK.AWS.EC2;

public class FTPFromEverywhere : Stack
{
    public FTPFromEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Files", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 20,
            ToPort = 21,
            CidrIp = {|IG5004:"0.0.0.0/0"|},
        });
    }
}

public class HTTPSIsPublic : Stack
{
    public HTTPSIsPublic(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Files", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "0.0.0.0/0",
        });
    }
}

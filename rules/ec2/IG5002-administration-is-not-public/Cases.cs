using Amazon.CDK.AWS.EC2;

public class SSHFromEverywhere : Stack
{
    public SSHFromEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Bastion", new CfnSecurityGroupProps
        {
            GroupDescription = "Jump host",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 22,
                ToPort = 22,
                CidrIp = {|IG5002:"0.0.0.0/0"|},
            } },
        });
    }
}

public class HTTPSIsPublic : Stack
{
    public HTTPSIsPublic(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Bastion", new CfnSecurityGroupProps
        {
            GroupDescription = "Jump host",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 443,
                ToPort = 443,
                CidrIp = "0.0.0.0/0",
            } },
        });
    }
}

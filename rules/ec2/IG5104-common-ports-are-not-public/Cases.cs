using Amazon.CDK.AWS.EC2;

public class ThePortIsOpen : Stack
{
    public ThePortIsOpen(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = "desktops",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 3389,
                ToPort = 3389,
                CidrIp = {|IG5104:"0.0.0.0/0"|},
            } },
        });
    }
}

public class AnotherPortIsOpen : Stack
{
    public AnotherPortIsOpen(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = "web",
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

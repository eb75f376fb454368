using Amazon.CDK.AWS.EC2;

public class AHundredPorts : Stack
{
    public AHundredPorts(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 8000,
            ToPort = {|IG5009:8100|},
            CidrIp = "10.0.0.0/8",
        });
    }
}

public class OnePort : Stack
{
    public OnePort(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 443,
                ToPort = 443,
                CidrIp = "10.0.0.0/8",
            } },
        });
    }
}

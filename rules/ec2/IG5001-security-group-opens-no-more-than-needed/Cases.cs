using Amazon.CDK.AWS.EC2;

public class EveryProtocolFromEverywhereOverIPv6 : Stack
{
    public EveryProtocolFromEverywhereOverIPv6(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "-1",
                CidrIpv6 = {|IG5001:"::/0"|},
            } },
        });
    }
}

public class EveryPortButOnlyFromTheVPC : Stack
{
    public EveryPortButOnlyFromTheVPC(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "-1",
                CidrIp = "10.0.0.0/16",
            } },
        });
    }
}

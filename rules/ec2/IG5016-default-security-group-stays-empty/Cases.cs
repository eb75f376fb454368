using Amazon.CDK.AWS.EC2;

public class ByTheAttributeOfTheVPC : Stack
{
    public ByTheAttributeOfTheVPC(Construct scope) : base(scope, "Stack")
    {
        var net = new CfnVPC(this, "Net", new CfnVPCProps
        {
            CidrBlock = "10.0.0.0/16",
        });
        _ = new CfnSecurityGroupIngress(this, "Rule", new CfnSecurityGroupIngressProps
        {
            GroupId = {|IG5016:net.AttrDefaultSecurityGroup|},
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/16",
        });
    }
}

public class AGroupOfItsOwn : Stack
{
    public AGroupOfItsOwn(Construct scope) : base(scope, "Stack")
    {
        var web = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
        });
        _ = new CfnSecurityGroupIngress(this, "Rule", new CfnSecurityGroupIngressProps
        {
            GroupId = web.Ref,
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "10.0.0.0/16",
        });
    }
}

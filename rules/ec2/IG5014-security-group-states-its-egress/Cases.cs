using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5014:CfnSecurityGroup|}(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
        });
    }
}

public class Inline : Stack
{
    public Inline(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupEgress = new object[] { new CfnSecurityGroup.EgressProperty
            {
                IpProtocol = "tcp",
                FromPort = 443,
                ToPort = 443,
                CidrIp = "10.0.0.0/8",
            } },
        });
    }
}

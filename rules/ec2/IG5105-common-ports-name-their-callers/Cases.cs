using Amazon.CDK.AWS.EC2;

public class ARangeMayCall : Stack
{
    public ARangeMayCall(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = "database",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 3306,
                ToPort = 3306,
                CidrIp = {|IG5105:"10.0.0.0/16"|},
            } },
        });
    }
}

public class AGroupMayCall : Stack
{
    public AGroupMayCall(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = "database",
            SecurityGroupIngress = new object[] { new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 3306,
                ToPort = 3306,
                SourceSecurityGroupId = "sg-0a1b2c3d",
            } },
        });
    }
}

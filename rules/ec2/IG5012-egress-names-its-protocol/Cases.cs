using Amazon.CDK.AWS.EC2;

public class MinusOne : Stack
{
    public MinusOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupEgress = new object[] { new CfnSecurityGroup.EgressProperty
            {
                IpProtocol = {|IG5012:"-1"|},
                CidrIp = "10.0.0.0/8",
            } },
        });
    }
}

public class TheIdiomForLettingNothingOut : Stack
{
    public TheIdiomForLettingNothingOut(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupEgress(this, "Web", new CfnSecurityGroupEgressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "-1",
            CidrIp = "127.0.0.1/32",
        });
    }
}

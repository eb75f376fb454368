using Amazon.CDK.AWS.EC2;

public class Anywhere : Stack
{
    public Anywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Web", new CfnSecurityGroupProps
        {
            GroupDescription = "Web servers",
            SecurityGroupEgress = new object[] { new CfnSecurityGroup.EgressProperty
            {
                IpProtocol = "tcp",
                FromPort = 443,
                ToPort = 443,
                CidrIp = {|IG5013:"0.0.0.0/0"|},
            } },
        });
    }
}

public class TheEndpointOfS3 : Stack
{
    public TheEndpointOfS3(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupEgress(this, "Web", new CfnSecurityGroupEgressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            DestinationPrefixListId = "pl-0123",
        });
    }
}

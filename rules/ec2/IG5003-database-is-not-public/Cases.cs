using Amazon.CDK.AWS.EC2;

public class PostgreSQLFromEverywhere : Stack
{
    public PostgreSQLFromEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Orders", new CfnSecurityGroupProps
        {
            GroupDescription = "Orders database",
            SecurityGroupIngress = new CfnSecurityGroup.IngressProperty
            {
                IpProtocol = "tcp",
                FromPort = 5432,
                ToPort = 5432,
                CidrIp = {|IG5003:"0.0.0.0/0"|},
            },
        });
    }
}

public class HTTPSIsPublic : Stack
{
    public HTTPSIsPublic(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Orders", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = "0.0.0.0/0",
        });
    }
}

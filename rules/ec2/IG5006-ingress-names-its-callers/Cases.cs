using Amazon.CDK.AWS.EC2;

public class HTTPSFromEverywhere : Stack
{
    public HTTPSFromEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            CidrIp = {|IG5006:"0.0.0.0/0"|},
        });
    }
}

public class APrefixList : Stack
{
    public APrefixList(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroupIngress(this, "Web", new CfnSecurityGroupIngressProps
        {
            GroupId = "sg-0123",
            IpProtocol = "tcp",
            FromPort = 443,
            ToPort = 443,
            SourcePrefixListId = "pl-0123",
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class AllOfTCP : Stack
{
    public AllOfTCP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "allow",
            Protocol = 6,
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = {|IG5022:0|},
                To = 65535,
            },
            CidrBlock = "10.0.0.0/8",
        });
    }
}

public class HTTPS : Stack
{
    public HTTPS(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "allow",
            Protocol = 6,
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 443,
                To = 443,
            },
            CidrBlock = "10.0.0.0/8",
        });
    }
}

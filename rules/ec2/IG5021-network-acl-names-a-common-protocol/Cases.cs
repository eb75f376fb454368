using Amazon.CDK.AWS.EC2;

public class MinusOne : Stack
{
    public MinusOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "allow",
            Protocol = {|IG5021:-1|},
            CidrBlock = "10.0.0.0/8",
        });
    }
}

public class TCP : Stack
{
    public TCP(Construct scope) : base(scope, "Stack")
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

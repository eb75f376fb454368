using Amazon.CDK.AWS.EC2;

public class EveryProtocol : Stack
{
    public EveryProtocol(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "In", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-1",
            RuleNumber = 100,
            RuleAction = "allow",
            CidrBlock = "0.0.0.0/0",
            Protocol = {|IG5116:-1|},
        });
    }
}

public class OnePortAPrivateRangeAndTheWayOut : Stack
{
    public OnePortAPrivateRangeAndTheWayOut(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "In", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-1",
            RuleNumber = 100,
            Protocol = 6,
            RuleAction = "allow",
            CidrBlock = "0.0.0.0/0",
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 443,
                To = 443,
            },
        });
        _ = new CfnNetworkAclEntry(this, "Own", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-1",
            RuleNumber = 110,
            Protocol = -1,
            RuleAction = "allow",
            CidrBlock = "10.0.0.0/16",
        });
        _ = new CfnNetworkAclEntry(this, "Out", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-1",
            RuleNumber = 100,
            Egress = true,
            Protocol = -1,
            RuleAction = "allow",
            CidrBlock = "0.0.0.0/0",
        });
    }
}

using Amazon.CDK.AWS.EC2;

public class SSHFromEverywhere : Stack
{
    public SSHFromEverywhere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "allow",
            Protocol = 6,
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 22,
                To = 22,
            },
            CidrBlock = {|IG5020:"0.0.0.0/0"|},
        });
    }
}

public class EphemeralPorts : Stack
{
    public EphemeralPorts(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "allow",
            Protocol = 6,
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 32768,
                To = 65535,
            },
            CidrBlock = "0.0.0.0/0",
        });
    }
}

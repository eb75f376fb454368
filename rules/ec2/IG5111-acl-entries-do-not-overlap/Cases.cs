using Amazon.CDK.AWS.EC2;

public class ThePortsOverlap : Stack
{
    public ThePortsOverlap(Construct scope) : base(scope, "Stack")
    {
        var acl = new CfnNetworkAcl(this, "Acl", new CfnNetworkAclProps
        {
            VpcId = "vpc-0a1b2c3d",
        });
        _ = new CfnNetworkAclEntry(this, "Wide", new CfnNetworkAclEntryProps
        {
            Egress = false,
            Protocol = 6,
            RuleNumber = 100,
            NetworkAclId = {|IG5111:acl.Ref|},
            CidrBlock = "10.0.0.0/16",
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 400,
                To = 500,
            },
        });
        _ = new CfnNetworkAclEntry(this, "Narrow", new CfnNetworkAclEntryProps
        {
            Egress = false,
            Protocol = 6,
            RuleNumber = 200,
            NetworkAclId = {|IG5111:acl.Ref|},
            CidrBlock = "0.0.0.0/0",
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 450,
                To = 450,
            },
        });
    }
}

public class ThePortsDiffer : Stack
{
    public ThePortsDiffer(Construct scope) : base(scope, "Stack")
    {
        var acl = new CfnNetworkAcl(this, "Acl", new CfnNetworkAclProps
        {
            VpcId = "vpc-0a1b2c3d",
        });
        _ = new CfnNetworkAclEntry(this, "Web", new CfnNetworkAclEntryProps
        {
            Protocol = 6,
            RuleNumber = 100,
            NetworkAclId = acl.Ref,
            CidrBlock = "10.0.0.0/16",
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 443,
                To = 443,
            },
        });
        _ = new CfnNetworkAclEntry(this, "Rest", new CfnNetworkAclEntryProps
        {
            Protocol = 6,
            RuleNumber = 200,
            NetworkAclId = acl.Ref,
            CidrBlock = "0.0.0.0/0",
            PortRange = new CfnNetworkAclEntry.PortRangeProperty
            {
                From = 80,
                To = 80,
            },
        });
    }
}

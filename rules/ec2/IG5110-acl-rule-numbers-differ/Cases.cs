using Amazon.CDK.AWS.EC2;

public class BothHaveTheNumber100 : Stack
{
    public BothHaveTheNumber100(Construct scope) : base(scope, "Stack")
    {
        var acl = new CfnNetworkAcl(this, "Acl", new CfnNetworkAclProps
        {
            VpcId = "vpc-0a1b2c3d",
        });
        _ = new CfnNetworkAclEntry(this, "Web", new CfnNetworkAclEntryProps
        {
            NetworkAclId = {|IG5110:acl.Ref|},
            RuleNumber = 100,
            Egress = false,
        });
        _ = new CfnNetworkAclEntry(this, "Rest", new CfnNetworkAclEntryProps
        {
            NetworkAclId = {|IG5110:acl.Ref|},
            RuleNumber = 100,
        });
    }
}

public class TheDirectionsDiffer : Stack
{
    public TheDirectionsDiffer(Construct scope) : base(scope, "Stack")
    {
        var acl = new CfnNetworkAcl(this, "Acl", new CfnNetworkAclProps
        {
            VpcId = "vpc-0a1b2c3d",
        });
        _ = new CfnNetworkAclEntry(this, "In", new CfnNetworkAclEntryProps
        {
            NetworkAclId = acl.Ref,
            RuleNumber = 100,
        });
        _ = new CfnNetworkAclEntry(this, "Out", new CfnNetworkAclEntryProps
        {
            NetworkAclId = acl.Ref,
            RuleNumber = 100,
            Egress = true,
        });
    }
}

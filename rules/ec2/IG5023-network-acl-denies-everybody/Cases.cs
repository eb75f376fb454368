using Amazon.CDK.AWS.EC2;

public class OneNetwork : Stack
{
    public OneNetwork(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "deny",
            Protocol = -1,
            CidrBlock = {|IG5023:"198.51.100.0/24"|},
        });
    }
}

public class Everybody : Stack
{
    public Everybody(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnNetworkAclEntry(this, "Entry", new CfnNetworkAclEntryProps
        {
            NetworkAclId = "acl-0123",
            RuleNumber = 100,
            RuleAction = "deny",
            Protocol = -1,
            CidrBlock = "0.0.0.0/0",
        });
    }
}

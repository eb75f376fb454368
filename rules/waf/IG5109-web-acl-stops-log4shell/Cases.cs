using Amazon.CDK.AWS.WAFv2;

public class ThereAreNoRules : Stack
{
    public ThereAreNoRules(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5109:CfnWebACL|}(this, "Main", new CfnWebACLProps
        {
            Scope = "REGIONAL",
        });
    }
}

public class TheGroupIsThere : Stack
{
    public TheGroupIsThere(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWebACL(this, "Main", new CfnWebACLProps
        {
            Scope = "REGIONAL",
            Rules = new object[] { new CfnWebACL.RuleProperty
            {
                Name = "bad",
                Statement = new CfnWebACL.StatementProperty
                {
                    ManagedRuleGroupStatement = new CfnWebACL.ManagedRuleGroupStatementProperty
                    {
                        VendorName = "AWS",
                        Name = "AWSManagedRulesKnownBadInputsRuleSet",
                    },
                },
            } },
        });
    }
}

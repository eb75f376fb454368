using Amazon.CDK.AWS.WAF;

public class Allow : Stack
{
    public Allow(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWebACL(this, "Wall", new CfnWebACLProps
        {
            Name = "wall",
            MetricName = "wall",
            DefaultAction = new CfnWebACL.WafActionProperty
            {
                Type = {|IG5074:"ALLOW"|},
            },
        });
    }
}

public class Block : Stack
{
    public Block(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnWebACL(this, "Wall", new CfnWebACLProps
        {
            Name = "wall",
            MetricName = "wall",
            DefaultAction = new CfnWebACL.WafActionProperty
            {
                Type = "BLOCK",
            },
        });
    }
}

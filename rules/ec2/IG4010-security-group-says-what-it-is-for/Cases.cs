using Amazon.CDK.AWS.EC2;

public class ItIsBlank : Stack
{
    public ItIsBlank(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = {|IG4010:" "|},
        });
    }
}

public class ItSaysSomething : Stack
{
    public ItSaysSomething(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnSecurityGroup(this, "Main", new CfnSecurityGroupProps
        {
            GroupDescription = "lets the load balancer in",
        });
    }
}

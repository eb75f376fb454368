using Amazon.CDK.AWS.RDS;

public class EverybodyIsLetIn : Stack
{
    public EverybodyIsLetIn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBSecurityGroupIngress(this, "Main", new CfnDBSecurityGroupIngressProps
        {
            DbSecurityGroupName = "orders",
            Cidrip = {|IG5106:"0.0.0.0/0"|},
        });
    }
}

public class OneNetworkIsLetIn : Stack
{
    public OneNetworkIsLetIn(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBSecurityGroupIngress(this, "Main", new CfnDBSecurityGroupIngressProps
        {
            DbSecurityGroupName = "orders",
            Cidrip = "203.0.113.0/24",
        });
    }
}

using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.Redshift;

public class TheGroupBelongsToEC2Classic : Stack
{
    public TheGroupBelongsToEC2Classic(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5114:CfnClusterSecurityGroup|}(this, "Main", new CfnClusterSecurityGroupProps
        {
            Description = "warehouse",
        });
    }
}

public class TheGroupIsInAVPC : Stack
{
    public TheGroupIsInAVPC(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDBSecurityGroup(this, "Main", new CfnDBSecurityGroupProps
        {
            GroupDescription = "orders",
            Ec2VpcId = "vpc-0a1b2c3d",
        });
    }
}

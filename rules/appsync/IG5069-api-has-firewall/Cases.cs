using Amazon.CDK.AWS.AppSync;
using Amazon.CDK.AWS.WAFv2;

public class NoAssociation : Stack
{
    public NoAssociation(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5069:CfnGraphQLApi|}(this, "Shop", new CfnGraphQLApiProps
        {
            Name = "shop",
            AuthenticationType = "AWS_IAM",
        });
    }
}

public class Associated : Stack
{
    public Associated(Construct scope) : base(scope, "Stack")
    {
        var shop = new CfnGraphQLApi(this, "Shop", new CfnGraphQLApiProps
        {
            Name = "shop",
            AuthenticationType = "AWS_IAM",
        });
        _ = new CfnWebACLAssociation(this, "Wall", new CfnWebACLAssociationProps
        {
            ResourceArn = shop.AttrArn,
            WebAclArn = "abc",
        });
    }
}

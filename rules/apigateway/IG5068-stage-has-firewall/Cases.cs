using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.WAFv2;

public class NoAssociation : Stack
{
    public NoAssociation(Construct scope) : base(scope, "Stack")
    {
        var api = new CfnRestApi(this, "Api");
        _ = new {|IG5068:CfnStage|}(this, "Live", new CfnStageProps
        {
            RestApiId = api.Ref,
            StageName = "live",
        });
    }
}

public class Associated : Stack
{
    public Associated(Construct scope) : base(scope, "Stack")
    {
        var api = new CfnRestApi(this, "Api");
        var live = new CfnStage(this, "Live", new CfnStageProps
        {
            RestApiId = api.Ref,
            StageName = "live",
        });
        _ = new CfnWebACLAssociation(this, "Wall", new CfnWebACLAssociationProps
        {
            ResourceArn = $"arn:aws:apigateway:{Aws.REGION}::/restapis/{api.Ref}/stages/{live.Ref}",
            WebAclArn = "abc",
        });
    }
}

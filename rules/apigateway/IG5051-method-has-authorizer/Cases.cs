using Amazon.CDK.AWS.Apigatewayv2;

public class ARouteOfAnHTTPAPI : Stack
{
    public ARouteOfAnHTTPAPI(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5051:CfnRoute|}(this, "Get", new CfnRouteProps
        {
            ApiId = "abc",
            RouteKey = "GET /orders",
        });
    }
}

public class SignedRequests : Stack
{
    public SignedRequests(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRoute(this, "Get", new CfnRouteProps
        {
            ApiId = "abc",
            RouteKey = "GET /orders",
            AuthorizationType = "AWS_IAM",
        });
    }
}

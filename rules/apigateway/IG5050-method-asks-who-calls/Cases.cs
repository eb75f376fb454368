using Amazon.CDK.AWS.APIGateway;

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMethod(this, "Get", new CfnMethodProps
        {
            HttpMethod = "GET",
            AuthorizationType = {|IG5050:"NONE"|},
        });
    }
}

public class AnAuthorizer : Stack
{
    public AnAuthorizer(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMethod(this, "Get", new CfnMethodProps
        {
            HttpMethod = "GET",
            AuthorizationType = "COGNITO_USER_POOLS",
            AuthorizerId = "abc",
        });
    }
}

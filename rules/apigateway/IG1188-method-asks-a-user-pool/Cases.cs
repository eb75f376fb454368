using Amazon.CDK.AWS.APIGateway;

public class NobodyIsAsked : Stack
{
    public NobodyIsAsked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMethod(this, "Main", new CfnMethodProps
        {
            HttpMethod = "GET",
            AuthorizationType = {|IG1188:"NONE"|},
        });
    }
}

public class ThePoolIsAsked : Stack
{
    public ThePoolIsAsked(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnMethod(this, "Main", new CfnMethodProps
        {
            HttpMethod = "GET",
            AuthorizationType = "COGNITO_USER_POOLS",
        });
    }
}

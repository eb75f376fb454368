using Amazon.CDK.AWS.APIGateway;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5101:CfnRestApi|}(this, "Main", new CfnRestApiProps
        {
            Name = "orders",
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnRestApi(this, "Main", new CfnRestApiProps
        {
            Name = "orders",
        });
        _ = new CfnRequestValidator(this, "Validator", new CfnRequestValidatorProps
        {
            RestApiId = main.Ref,
            ValidateRequestBody = true,
            ValidateRequestParameters = true,
        });
    }
}

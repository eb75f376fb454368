using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Apps.Delivery;

/// <summary>REST APIs whose stage has a name of its own beside other options, and whose methods inherit an authorizer.</summary>
public class ApiStages : Amazon.CDK.Stack
{
    public ApiStages(Construct scope, string id)
        : base(scope, id)
    {
        var function = new Function(this, "Function", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });") });
        var limited = new RestApi(this, "Limited", new RestApiProps
        {
            DeployOptions = new StageOptions { StageName = "live", ThrottlingBurstLimit = 10, ThrottlingRateLimit = 10, LoggingLevel = MethodLoggingLevel.INFO, TracingEnabled = true },
        });
        limited.Root.AddMethod("GET", new LambdaIntegration(function));

        var users = new UserPool(this, "Users", new UserPoolProps { SelfSignUpEnabled = false });
        var closed = new RestApi(this, "Closed", new RestApiProps
        {
            DefaultMethodOptions = new MethodOptions
            {
                AuthorizationType = AuthorizationType.COGNITO,
                Authorizer = new CognitoUserPoolsAuthorizer(this, "Authorizer", new CognitoUserPoolsAuthorizerProps { CognitoUserPools = [users] }),
            },
            DefaultIntegration = new LambdaIntegration(function),
        });
        closed.Root.AddMethod("GET");
        closed.Root.AddResource("free").AddMethod("GET", null, new MethodOptions { AuthorizationType = AuthorizationType.NONE });
    }
}

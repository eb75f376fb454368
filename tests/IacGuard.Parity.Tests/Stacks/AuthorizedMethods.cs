using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Methods of REST APIs that leave it to their authorizer how they are authorized, and those that do not.</summary>
public class AuthorizedMethods : Stack
{
    public AuthorizedMethods(Construct scope, string id)
        : base(scope, id)
    {
        var check = new Function(this, "Check", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromInline("x") });
        var token = new TokenAuthorizer(this, "Token", new TokenAuthorizerProps { Handler = check });
        var request = new RequestAuthorizer(this, "Request", new RequestAuthorizerProps { Handler = check, IdentitySources = [IdentitySource.Header("Authorization")] });
        var users = new CognitoUserPoolsAuthorizer(this, "Members", new CognitoUserPoolsAuthorizerProps { CognitoUserPools = [new UserPool(this, "Users")] });

        var api = new RestApi(this, "Api");
        api.Root.AddMethod("GET", new MockIntegration(), new MethodOptions { Authorizer = token });
        api.Root.AddMethod("PUT", new MockIntegration(), new MethodOptions { Authorizer = request });
        api.Root.AddMethod("POST", new MockIntegration(), new MethodOptions { Authorizer = users });
        api.Root.AddMethod("DELETE", new MockIntegration(), new MethodOptions { Authorizer = token, AuthorizationType = AuthorizationType.CUSTOM });
        api.Root.AddMethod("PATCH", new MockIntegration(), new MethodOptions { AuthorizationType = AuthorizationType.IAM });
        api.Root.AddResource("open").AddMethod("GET", new MockIntegration());

        var guarded = new RestApi(this, "Guarded", new RestApiProps { DefaultMethodOptions = new MethodOptions { Authorizer = new TokenAuthorizer(this, "Default", new TokenAuthorizerProps { Handler = check }) } });
        guarded.Root.AddMethod("GET", new MockIntegration());
        guarded.Root.AddResource("open").AddMethod("GET", new MockIntegration(), new MethodOptions { AuthorizationType = AuthorizationType.NONE });
    }
}

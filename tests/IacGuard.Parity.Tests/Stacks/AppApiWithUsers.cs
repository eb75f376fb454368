using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.Lambda;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>An API whose callers sign in, in front of a function and its table.</summary>
public class AppApiWithUsers : Stack
{
    public AppApiWithUsers(Construct scope, string id) : base(scope, id)
    {
        var users = new UserPool(this, "Users", new UserPoolProps
        {
            SelfSignUpEnabled = true,
            SignInAliases = new SignInAliases { Email = true },
            PasswordPolicy = new PasswordPolicy { MinLength = 8, RequireDigits = true },
            Mfa = Mfa.OFF,
        });
        users.AddClient("Web", new UserPoolClientOptions { GenerateSecret = false });

        var table = new Table(this, "Table", new TableProps
        {
            PartitionKey = new Attribute { Name = "pk", Type = AttributeType.STRING },
            SortKey = new Attribute { Name = "sk", Type = AttributeType.STRING },
            BillingMode = BillingMode.PAY_PER_REQUEST,
            RemovalPolicy = RemovalPolicy.DESTROY,
        });
        var handler = new Function(this, "Handler", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });"),
            Environment = new Dictionary<string, string> { ["TABLE"] = table.TableName },
            Timeout = Duration.Seconds(10),
        });
        table.GrantReadWriteData(handler);

        var api = new RestApi(this, "Api", new RestApiProps { RestApiName = "orders", DeployOptions = new StageOptions { StageName = "prod", TracingEnabled = true } });
        var authorizer = new CognitoUserPoolsAuthorizer(this, "Authorizer", new CognitoUserPoolsAuthorizerProps { CognitoUserPools = [users] });
        var orders = api.Root.AddResource("orders");
        orders.AddMethod("GET", new LambdaIntegration(handler), new MethodOptions { Authorizer = authorizer, AuthorizationType = AuthorizationType.COGNITO });
        orders.AddMethod("POST", new LambdaIntegration(handler));
    }
}

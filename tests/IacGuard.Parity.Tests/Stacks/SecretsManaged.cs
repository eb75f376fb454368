using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SecretsManager;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Secrets kept where they belong.</summary>
public class SecretsManaged : Stack
{
    public SecretsManaged(Construct scope, string id) : base(scope, id)
    {
        var secret = new Secret(this, "Login", new SecretProps
        {
            GenerateSecretString = new SecretStringGenerator { SecretStringTemplate = "{\"username\":\"orders\"}", GenerateStringKey = "password" },
        });
        var function = new Function(this, "Api", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Environment = new Dictionary<string, string> { ["SECRET_ARN"] = secret.SecretArn },
        });
        secret.GrantRead(function);
        _ = new Secret(this, "Plain", new SecretProps { SecretStringValue = SecretValue.UnsafePlainText("hunter2-Prod-2024") });
    }
}

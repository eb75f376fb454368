using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.RDS;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Secrets that stand in the code.</summary>
public class SecretsInPlainText : Stack
{
    private const string Password = "hunter2-Prod-2024";

    public SecretsInPlainText(Construct scope, string id) : base(scope, id)
    {
        var function = new Function(this, "Api", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            Environment = new Dictionary<string, string> { ["DB_PASSWORD"] = Password, ["STAGE"] = "dev" },
        });
        function.AddEnvironment("API_KEY", "AKIAIOSFODNN7EXAMPLE");
        _ = new User(this, "Robot", new UserProps { Password = SecretValue.UnsafePlainText(Password) });
        _ = new CfnDBInstance(this, "Database", new CfnDBInstanceProps
        {
            Engine = "postgres",
            DbInstanceClass = "db.t4g.micro",
            AllocatedStorage = "20",
            MasterUsername = "orders",
            MasterUserPassword = Password,
            PubliclyAccessible = true,
        });
    }
}

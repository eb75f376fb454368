using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.Transactions;

/// <summary>
/// The key of all data. Roles get what they need by their own policies; of services only those are named that call without a role.
/// DynamoDB, Kinesis and Lambda act for the caller and need no statement.
/// </summary>
public sealed class DataKey : Construct
{
    /// <summary>Makes the key.</summary>
    public DataKey(Construct scope, string id, Deployment deployment) : base(scope, id)
    {
        var stack = Stack.Of(this);
        Key = new Key(this, "Key", new KeyProps
        {
            Alias = deployment.Name("transactions-key"),
            Description = "Encrypts all data of transactions",
            EnableKeyRotation = true,
        });
        Key.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "Logs",
            Principals = [new ServicePrincipal($"logs.{deployment.Region}.amazonaws.com")],
            Actions = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:DescribeKey"],
            Resources = ["*"],
            Conditions = Condition("ArnLike", "kms:EncryptionContext:aws:logs:arn", $"arn:{stack.Partition}:logs:{stack.Region}:{stack.Account}:log-group:*"),
        }));
        Key.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Sid = "Config",
            Principals = [new ServicePrincipal("config.amazonaws.com")],
            Actions = ["kms:Decrypt", "kms:GenerateDataKey"],
            Resources = ["*"],
            Conditions = Condition("StringEquals", "aws:SourceAccount", stack.Account),
        }));
    }

    /// <summary>The key.</summary>
    public Key Key { get; }

    private static Dictionary<string, object> Condition(string test, string key, string value) =>
        new() { [test] = new Dictionary<string, object> { [key] = value } };
}
